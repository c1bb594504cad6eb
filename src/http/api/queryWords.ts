import { validOperators } from 'payload/shared'

import type { Words } from '../../domain/locales/locales'

// The database of this house knows neither places on a map nor lists in one column.
const foreign = new Set<string>(['all', 'intersects', 'near', 'within'])

/** The comparisons that a condition can make. */
export const queryOperators: readonly string[] = validOperators.filter((name) => !foreign.has(name))

const operators = queryOperators.join(', ')

/** The most that a query may hold. */
export const queryLimits = { conditions: 200, depth: 10, sorts: 10, values: 1000 } as const

const { conditions, depth, sorts, values } = queryLimits

/** What can be wrong with the shape of a query, and what to ask instead. */
export const queryWords = {
  list: {
    nl: 'and en or nemen een lijst van voorwaarden.',
    en: 'and / or take a list of conditions.',
  },
  listOfJoins: {
    nl: 'joins moet de verbanden noemen, of false zijn.',
    en: 'joins must name the joins, or be false.',
  },
  manyConditions: {
    nl: `Er zijn te veel voorwaarden: hoogstens ${String(conditions)}.`,
    en: `There are too many conditions: at most ${String(conditions)}.`,
  },
  manyValues: {
    nl: `Een voorwaarde noemt te veel waarden: hoogstens ${String(values)}. Stel de vraag in delen.`,
    en: `A condition names too many values: at most ${String(values)}. Ask in parts.`,
  },
  namedField: {
    nl: 'Een voorwaarde moet een veld noemen.',
    en: 'A condition must name a field.',
  },
  oneJoin: {
    nl: 'Een verband neemt limit, page, sort en where.',
    en: 'A join takes limit, page, sort and where.',
  },
  oneText: (operator: string): Words => ({
    nl: `${operator} vergelijkt met één tekst.`,
    en: `${operator} compares with one text.`,
  }),
  oneValue: (key: string): Words => ({
    nl: `${key} moet één waarde zijn.`,
    en: `${key} must be one value.`,
  }),
  operator: (path: string): Words => ({
    nl: `De voorwaarde op ${path} heeft een vergelijking nodig: ${operators}.`,
    en: `The condition on ${path} needs an operator: ${operators}.`,
  }),
  otherOperator: (path: string): Words => ({
    nl: `Die vergelijking bestaat niet. Gebruik voor ${path} een van deze: ${operators}.`,
    en: `There is no operator of that name; on ${path} use one of ${operators}.`,
  }),
  plainValue: {
    nl: 'Een voorwaarde vergelijkt met een waarde, niet met een object.',
    en: 'A condition compares with a value, not with an object.',
  },
  plainValues: {
    nl: 'Een voorwaarde vergelijkt met gewone waarden: tekst, getallen, true of false.',
    en: 'A condition compares with plain values: text, numbers, true or false.',
  },
  possibleField: {
    nl: 'Een voorwaarde noemt een veld dat niet kan bestaan. Een veld heet bijvoorbeeld title of place.label.',
    en: 'A condition names a field that cannot exist. A field is called for example title or place.label.',
  },
  someValue: {
    nl: 'contains vergelijkt met een waarde, niet met niets.',
    en: 'contains compares with a value, not with none.',
  },
  selection: (key: string): Words => ({
    nl: `${key} moet velden noemen, zoals ${key}[title]=true.`,
    en: `${key} must name fields, such as ${key}[title]=true.`,
  }),
  shallow: {
    nl: `De voorwaarden zijn te diep genest: hoogstens ${String(depth)} lagen.`,
    en: `The conditions are nested too deep: at most ${String(depth)} levels.`,
  },
  sort: {
    nl: `sort neemt de namen van hoogstens ${String(sorts)} velden, zoals -title.`,
    en: `sort takes names of fields, at most ${String(sorts)}, such as -title.`,
  },
} as const satisfies Record<string, Words | ((name: string) => Words)>
