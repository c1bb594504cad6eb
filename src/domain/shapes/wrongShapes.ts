import { isUuid } from '../codes/isUuid'
import { isMoment } from '../dates/isMoment'
import type { Fault } from '../faults/fault'
import type { Words } from '../locales/locales'
import { faultInRichText } from '../richText/allowList'
import { isData, type ShapedField, visitFields } from './visitFields'

type Judge = (value: unknown, field: ShapedField) => Words | undefined

const words = {
  choice: { nl: 'Hier hoort een keuze, als tekst.', en: 'This takes a choice, as text.' },
  date: {
    nl: 'Dit is geen datum die bestaat. Schrijf haar als 2026-05-31.',
    en: 'This is no date that exists. Write it as 2026-05-31.',
  },
  group: {
    nl: 'Hier horen velden met hun waarden, als een object.',
    en: 'This takes fields with their values, as an object.',
  },
  list: { nl: 'Hier hoort een lijst, ook voor één waarde.', en: 'This takes a list, also for one value.' },
  number: {
    nl: 'Dit is geen getal. Schrijf het met cijfers, zoals 2500 of 2500,50; over de API 2500.5.',
    en: 'This is not a number. Write it in digits, such as 2500 or 2500,50; over the API 2500.5.',
  },
  relation: {
    nl: 'Hier hoort de id van een document. Kies het opnieuw uit de lijst.',
    en: 'This takes the id of a document. Choose it again from the list.',
  },
  rows: { nl: 'Hier hoort een lijst van rijen.', en: 'This takes a list of rows.' },
  sign: {
    nl: 'In deze tekst staat een teken dat niet te bewaren is. Plak haar zonder opmaak, of typ haar over.',
    en: 'This text holds a character that cannot be kept. Paste it without formatting, or type it anew.',
  },
  text: { nl: 'Hier hoort tekst.', en: 'This takes text.' },
  unknownChoice: {
    nl: 'Deze keuze is er niet. Kies een van de mogelijkheden.',
    en: 'There is no such choice. Choose one of those there are.',
  },
  yesOrNo: { nl: 'Hier hoort ja of nee: true of false.', en: 'This takes yes or no: true or false.' },
} as const satisfies Record<string, Words>

/** PostgreSQL keeps every character but the null sign, and half of a pair is no character. */
const isKeepable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed()

/** A place, or whatever else is kept as it came: the signs of its texts and of its names must be kept too. */
const asJson = (value: unknown): Words | undefined => {
  if (typeof value === 'string') return isKeepable(value) ? undefined : words.sign
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value)
    .map(([name, inner]) => asJson(name) ?? asJson(inner))
    .find((fault) => fault !== undefined)
}

/** Payload walks through the nodes of a text before it asks what is wrong with them. */
const richText: Judge = (value) => faultInRichText(value) ?? asJson(value)

const asText =
  (otherwise: Words) =>
  (value: unknown): Words | undefined => {
    if (typeof value !== 'string') return otherwise
    return isKeepable(value) ? undefined : words.sign
  }

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** A text is read as a number by Payload, but only as far as it is one: `12,5` would become 12. */
const number: Judge = (value) => {
  const isWritten = typeof value === 'string' && (value.trim() === '' || decimal.test(value.trim()))
  const isNumber = typeof value === 'number' || isWritten
  return isNumber && Number.isFinite(Number(value)) ? undefined : words.number
}

const date: Judge = (value) => {
  const written: unknown = value instanceof Date ? value.toJSON() : value
  return typeof written === 'string' && isMoment(written) ? undefined : words.date
}

/** Payload asks whether a choice is among the options; of its own `_status` it does not. */
const choice: Judge = (value, { options, validate }) => {
  const fault = asText(words.choice)(value)
  if (fault !== undefined || validate !== undefined || options === undefined) return fault
  const isOption = options.some((option) => value === (typeof option === 'string' ? option : option.value))
  return isOption ? undefined : words.unknownChoice
}

/** What an empty form sends for no answer. */
const isNoAnswer = (value: unknown): boolean => value === '' || value === 'false' || value === 'true'

const yesOrNo: Judge = (value) =>
  typeof value === 'boolean' || isNoAnswer(value) ? undefined : words.yesOrNo

/** A document stands in for its id, as a list with relations filled in has it. */
const isReference = (value: unknown): boolean => isUuid(isData(value) ? value.id : value)

/** What Payload takes for no relation. */
const isNone = (value: unknown): boolean => value === '' || value === 'none' || value === 'null'

const relation: Judge = (value, { relationTo }) => {
  if (isNone(value)) return undefined
  if (relationTo === undefined || typeof relationTo === 'string')
    return isReference(value) ? undefined : words.relation
  const isKnown = isData(value) && relationTo.some((slug) => slug === value.relationTo)
  return isKnown && isReference(value.value) ? undefined : words.relation
}

/** A count of no rows is what the form of the panel sends for an empty list. */
const rows: Judge = (value) => {
  if (value === 0 || value === '0') return undefined
  const isList = Array.isArray(value) && value.every((row) => row === null || isData(row))
  return isList ? undefined : words.rows
}

const group: Judge = (value) => (isData(value) ? undefined : words.group)

/** What is missing here holds nothing that anybody sends. */
const judges: Readonly<Partial<Record<string, Judge>>> = {
  array: rows,
  blocks: rows,
  checkbox: yesOrNo,
  code: asText(words.text),
  date,
  email: asText(words.text),
  group,
  json: asJson,
  number,
  radio: choice,
  relationship: relation,
  richText,
  select: choice,
  tab: group,
  text: asText(words.text),
  textarea: asText(words.text),
  upload: relation,
}

const related = new Set(['relationship', 'upload'])

const judge = (field: ShapedField, value: unknown): Words | undefined => {
  const one = judges[field.type]
  if (one === undefined || field.hasMany !== true) return one?.(value, field)
  if (related.has(field.type) && isNone(value)) return undefined
  if (!Array.isArray(value)) return words.list
  return value.map((each: unknown) => one(each, field)).find((fault) => fault !== undefined)
}

/**
 * What in data is not of the kind that its field holds, field by field: a number for a text, a text for a list, an id that no
 * document can have, a day that does not exist. Nothing is said of what is missing or empty, nor of how long or how large
 * something is.
 */
export const wrongShapes = (
  fields: readonly ShapedField[],
  data: Readonly<Record<string, unknown>>,
): Fault[] =>
  visitFields(fields, data, (field, value, path) => {
    const because = judge(field, value)
    return because === undefined ? [] : [{ because, path }]
  })
