import { formatDay } from '@streekwerk/payload-kit/pure'
import type { Option, PayloadRequest } from 'payload'

import type { Json } from '../domain/json'
import { markOf } from '../markOf'
import type { NamedField } from '../read/namedFields'
import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { labelOf } from './labelOf'
import { momentText } from './momentText'
import { numberText } from './numberText'

/** What documents are called that a history names, by collection and id; in words, whether whoever looks may read them or not. */
export type Titles = ReadonlyMap<string, string>

export const titleKey = (collection: string, id: string): string => `${collection} ${id}`

/** A value that nothing is known of. */
const bareText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value))

type Telling = Readonly<{
  field: NamedField
  req: PayloadRequest
  say: Say
  timeZone: string
  titles: Titles
}>

const ofList = (value: Json, tell: (each: Json) => string): string =>
  Array.isArray(value) ? (value as readonly Json[]).map(tell).join(', ') : tell(value)

const choiceText = ({ req }: Telling, options: readonly Option[], value: Json): string => {
  const found = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return typeof found === 'object' ? labelOf(req, found.label, found.value) : bareText(value)
}

const isNamed = (value: Json): value is { relationTo: string; value: number | string } =>
  typeof value === 'object' && value !== null && 'relationTo' in value

const referenceText = ({ field, titles }: Telling, value: Json): string => {
  const { relationTo } = field as { relationTo?: unknown }
  const [collection, id] = isNamed(value) ? [value.relationTo, value.value] : [relationTo, value]
  const known =
    typeof id === 'string' || typeof id === 'number'
      ? titles.get(titleKey(String(collection), String(id)))
      : undefined
  return known ?? bareText(id)
}

const dateText = ({ field, req, timeZone }: Telling, value: Json): string => {
  const { date } = (field as { admin?: { date?: { pickerAppearance?: string } } }).admin ?? {}
  const hasTime = field.name === 'deletedAt' || /time/i.test(date?.pickerAppearance ?? '')
  const { language } = req.i18n
  return hasTime
    ? momentText(language, bareText(value), timeZone)
    : formatDay(language, bareText(value).slice(0, 10))
}

const plainText = ({ field, req, say }: Telling, value: Json): string => {
  if (typeof value === 'boolean') return say(value ? words.yes : words.no)
  if (typeof value === 'number') return numberText(req.i18n.language, markOf(field), value)
  return bareText(value)
}

/** A value as people read it: choices and documents by their names, days and numbers as they are written, and what is not there as nothing. */
export const valueText = (telling: Telling, value: Json): string => {
  const { field, say } = telling
  if (value === null || value === '') return say(words.nothing)
  switch (field.type) {
    case 'array':
    case 'blocks':
      return say(words.rows, { count: Array.isArray(value) ? value.length : 0 })
    case 'date':
      return dateText(telling, value)
    case 'radio':
    case 'select':
      return ofList(value, (each) => choiceText(telling, field.options, each))
    case 'relationship':
    case 'upload':
      return ofList(value, (each) => referenceText(telling, each))
    default:
      return ofList(value, (each) => plainText(telling, each))
  }
}
