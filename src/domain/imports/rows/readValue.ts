import { type DateFormat, parseDate } from '../dates/parseDate'
import type { IssueCode } from '../issues/issueTexts'
import type { FieldRule, Json } from '../map/importMap'
import { type NumberFormat, parseDecimal } from '../numbers/parseDecimal'
import { toCents } from '../numbers/toCents'
import { centroid } from '../places/centroid'
import { richText } from '../text/richText'
import { readCode } from './readCode'
import type { Reading } from './reading'
import { readUrl } from './readUrl'

/** How the numbers and dates of the file at hand are written. */
export interface Formats {
  readonly dates?: DateFormat | undefined
  readonly numbers: NumberFormat
}

const good = (value: Json | undefined, otherwise: IssueCode): Reading =>
  value === undefined ? { bad: { code: otherwise }, ok: false } : { ok: true, value }

const YES = new Set(['1', 'true', 'ja', 'j', 'yes', 'y', 'waar', 'x'])
const NO = new Set(['0', 'false', 'nee', 'n', 'no', 'onwaar'])

const readBoolean = (text: string): boolean | undefined => {
  const word = text.toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

/** The largest 32-bit integers, and the same as cents: what an older program writes when the real number did not fit. */
const CEILINGS = new Set(['2147483647', '4294967295', '21474836', '21474836.47', '42949672.95'])

const readNumber = (text: string, as: 'cents' | 'number', { numbers }: Formats): Reading => {
  const decimal = parseDecimal(text, numbers)
  if (decimal === undefined) return { bad: { code: 'number-bad' }, ok: false }
  const value = as === 'cents' ? toCents(decimal) : Number(decimal)
  if (value === undefined) return { bad: { code: 'cents-bad' }, ok: false }
  return CEILINGS.has(decimal) ? { ok: true, remark: { code: 'number-ceiling' }, value } : { ok: true, value }
}

const readDate = (text: string, { dates }: Formats): Reading => {
  const day = dates && parseDate(text, dates)
  if (day !== undefined) return { ok: true, value: day }
  return { bad: { code: 'date-bad', details: { format: dates ?? '?' } }, ok: false }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/

/** A moment is kept whole, a day of the calendar as an export writes it is read whatever the other days look like. */
const readMoment = (text: string, formats: Formats): Reading => {
  if (MOMENT.test(text) && !Number.isNaN(Date.parse(text))) return { ok: true, value: text }
  const day = parseDate(text, 'yyyy-mm-dd')
  return day === undefined || text.length > day.length ? readDate(text, formats) : { ok: true, value: day }
}

const readChoice = (text: string, { choices = {} }: FieldRule): Reading =>
  good(Object.hasOwn(choices, text) ? choices[text] : undefined, 'choice-bad')

const readGuess = (text: string, { guesses = [], otherwise }: FieldRule): Reading => {
  const guess = guesses.find((rule) => new RegExp(rule.if, 'iu').test(text))
  const value = guess ? guess.then : otherwise
  if (value === undefined) return { bad: { code: 'choice-bad' }, ok: false }
  return { ok: true, remark: { code: 'guessed', details: { result: JSON.stringify(value) } }, value }
}

const readJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Rich text as an export writes it, or else plain text. */
const readRichText = (text: string): Json => {
  const written = text.startsWith('{') ? readJson(text) : undefined
  const isRich = typeof written === 'object' && written !== null && 'root' in written
  return isRich ? written : richText(text)
}

const readText = (text: string, { pattern }: FieldRule): Reading =>
  pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text)
    ? { ok: true, value: text }
    : { bad: { code: 'pattern-bad' }, ok: false }

/** Reads a text that is not empty as the kind that its rule states. */
export const readValue = (text: string, rule: FieldRule, formats: Formats): Reading => {
  const kind = rule.as ?? 'text'
  switch (kind) {
    case 'text':
      return readText(text, rule)
    case 'number':
    case 'cents':
      return readNumber(text, kind, formats)
    case 'date':
      return readDate(text, formats)
    case 'moment':
      return readMoment(text, formats)
    case 'boolean':
      return good(readBoolean(text), 'boolean-bad')
    case 'choice':
      return readChoice(text, rule)
    case 'guess':
      return readGuess(text, rule)
    case 'code':
      return readCode(text, rule)
    case 'url':
      return readUrl(text, rule)
    case 'json':
      return good(readJson(text), 'json-bad')
    case 'richText':
      return { ok: true, value: readRichText(text) }
    case 'rows':
      // Rows have rules of their own: planRows.
      return { bad: { code: 'rows-bad' }, ok: false }
    case 'latitude':
    case 'longitude':
      return good(centroid(readJson(text))?.[kind], 'place-bad')
  }
}
