import { type DateFormat, dateFormats, parseDate } from './parseDate'

/** How many of the dates of a file fit each format, and one value that fits it. */
export type DateEvidence = Readonly<Partial<Record<DateFormat, { count: number; example: string }>>>

/** How the dates of a file are to be read, or why that cannot be told. */
export type DateVerdict =
  | { readonly example: string; readonly formats: readonly DateFormat[]; readonly kind: 'unclear' }
  | { readonly format?: DateFormat; readonly kind: 'known' }

/** Looks at one more date. */
export const observeDate = (evidence: DateEvidence, text: string): DateEvidence => {
  const fitting = dateFormats.filter((format) => parseDate(text, format) !== undefined)
  const counted = fitting.map((format) => {
    const seen = evidence[format] ?? { count: 0, example: text }
    return [format, { ...seen, count: seen.count + 1 }] as const
  })
  return { ...evidence, ...Object.fromEntries(counted) }
}

/** The format that most values fit; unclear when day and month could change places in every one of them. */
export const concludeDateFormat = (evidence: DateEvidence): DateVerdict => {
  const counts = dateFormats.map((format) => ({ count: evidence[format]?.count ?? 0, format }))
  const most = Math.max(...counts.map(({ count }) => count))
  const best = counts.filter(({ count }) => count === most).map(({ format }) => format)
  const [format] = best
  if (most === 0 || format === undefined) return { kind: 'known' }
  if (best.length === 1) return { format, kind: 'known' }
  return { example: evidence[format]?.example ?? '', formats: best, kind: 'unclear' }
}
