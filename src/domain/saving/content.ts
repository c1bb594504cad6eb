import { locales } from '../locales/locales'

/** A document as it is read, with what says how it stands beside what is in it. */
type Document = Readonly<Record<string, unknown>>

/** What says how a document stands and not what is in it. */
const ABOUT = new Set(['_status', 'createdAt', 'savedBy', 'seenAt', 'updatedAt'])

const isLocale = (name: string): boolean => (locales as readonly string[]).includes(name)

const isRecord = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A value as JSON with its keys in order, so that equal values are equal texts; what is missing is null. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  )

/** Whether two states of a document hold the same, however they stand. */
export const isSameContent = (one: Document, other: Document): boolean =>
  [one, other].every((each, at, both) =>
    Object.keys(each).every(
      (name) => ABOUT.has(name) || canonical(each[name]) === canonical(both[1 - at]?.[name]),
    ),
  )

/** Whether what is sent is, as far as it goes, what a document holds. */
export const isSentBack = (sent: Document, document: Document): boolean =>
  Object.keys(document).every(
    (name) => ABOUT.has(name) || !(name in sent) || canonical(sent[name]) === canonical(document[name]),
  )

/**
 * All that stands in the other languages than this one, of a document as it is read in all of them (a text is `{ nl, en }`): where,
 * whatever row of a list it is in, and what.
 */
export const textsBeside = (locale: string | null | undefined, value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => textsBeside(locale, each, path))
  if (!isRecord(value)) return []
  const entries = Object.entries(value)
  const isByLocale = entries.length > 0 && entries.every(([name]) => isLocale(name))
  if (!isByLocale) return entries.flatMap(([name, each]) => textsBeside(locale, each, `${path}.${name}`))
  return entries.flatMap(([name, each]) =>
    name === locale || each === null || each === undefined || each === ''
      ? []
      : [`${path} ${name} ${canonical(each)}`],
  )
}
