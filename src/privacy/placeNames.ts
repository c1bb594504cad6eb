import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import type { PlaceName } from '../domain/privacy/toldErasure'
import { snake } from './snake'

type I18n = PayloadRequest['i18n']

const ofPayload: Readonly<Record<string, Words>> = {
  'payload-jobs': { nl: 'Taken die klaarstaan', en: 'Jobs that wait' },
  'payload-locked-documents': { nl: 'Wat iemand open heeft', en: 'What somebody has open' },
  'payload-preferences': { nl: 'Voorkeuren', en: 'Preferences' },
}
const elsewhere: Words = { nl: 'Gegevens van het programma zelf', en: 'Records of the program itself' }

const labelOf = (label: unknown, i18n: I18n): string => {
  if (label === undefined || label === null || label === false) return ''
  const told = getTranslation(label as Parameters<typeof getTranslation>[0], i18n)
  return typeof told === 'string' ? told : ''
}

/** What fields are called, with what they stand in, by the column that each has in the table of the collection or in those beside it. */
const labelsByColumn = (
  fields: readonly FlattenedField[],
  i18n: I18n,
  above: Readonly<{ column: string; labels: readonly string[] }> = { column: '', labels: [] },
): readonly (readonly [string, string])[] =>
  fields.flatMap((field) => {
    const column = `${above.column}${snake(field.name)}`
    const labels = [...above.labels, labelOf('label' in field ? field.label : undefined, i18n)].filter(
      (label) => label !== '',
    )
    const inside = 'flattenedFields' in field ? field.flattenedFields : []
    return [
      [column, labels.join(' › ')] as const,
      ...labelsByColumn(inside, i18n, { column: `${column}_`, labels }),
    ]
  })

type Entity = Readonly<{ columns: ReadonlyMap<string, string>; kind: string; table: string }>

const entitiesOf = ({ collections, globals }: SanitizedConfig, i18n: I18n): readonly Entity[] =>
  [
    ...collections.map(({ flattenedFields, labels, slug }) => ({
      fields: flattenedFields,
      label: labels.plural,
      slug,
    })),
    ...globals.map(({ flattenedFields, label, slug }) => ({ fields: flattenedFields, label, slug })),
  ].map(({ fields, label, slug }) => {
    const own = ofPayload[slug]
    return {
      columns: new Map(own ? [] : labelsByColumn(fields, i18n)),
      kind: own ? inLanguage(own, i18n.language) : labelOf(label, i18n) || slug,
      table: snake(slug),
    }
  })

/** A table of versions by the table that they are of, and what comes behind. */
const VERSIONS = /^_(.+?)_v(?:_(?:version_)?(.+))?$/
/** Tables that Payload makes beside each other for languages and lists. */
const BESIDE = /_?(?:locales|rels|texts)$/

/** How the tables and columns of the database are called in the panel. */
export const placeNames = (
  config: SanitizedConfig,
  i18n: I18n,
): ((place: string, field: string) => PlaceName) => {
  const entities = entitiesOf(config, i18n).toSorted((one, other) => other.table.length - one.table.length)
  return (place, field) => {
    const [table, column] = [snake(place), snake(field)]
    const [, versionsOf, behind] = VERSIONS.exec(table) ?? []
    const isVersion = versionsOf !== undefined
    const name = isVersion ? [versionsOf, behind].filter(Boolean).join('_') : table
    const entity = entities.find((each) => name === each.table || name.startsWith(`${each.table}_`))
    if (entity === undefined) return { field: null, isVersion, kind: inLanguage(elsewhere, i18n.language) }
    const inside = name.slice(entity.table.length + 1).replace(BESIDE, '')
    const own = isVersion ? column.replace(/^version_/, '') : column
    const whole = inside === '' ? own : `${inside}_${own}`
    // A list of values has a table of its own, of which the column says nothing.
    const label = entity.columns.get(whole) ?? entity.columns.get(inside) ?? ''
    return { field: label === '' ? null : label, isVersion, kind: entity.kind }
  }
}
