import type { PublicField, PublicFieldKind } from '../publicField'
import { latestPoint } from '../series/latestPoint'
import { richTextWords } from '../walkRichText'

type Plain = { [Kind in PublicFieldKind]: (field: Extract<PublicField, { kind: Kind }>) => string }

/** Several values in one cell. */
export const SEPARATOR = ' | '

const euros = (cents: number): string => (cents / 100).toFixed(2)

const day = (at: string): string => at.slice(0, 10)

const interval = ({ end, start }: { end: string | null; start: string | null }): string =>
  [start, end].map((at) => (at === null ? '..' : day(at))).join('/')

const plain: Plain = {
  text: ({ text }) => text,
  richText: ({ blocks }) => richTextWords(blocks),
  codes: ({ values }) => values.join(SEPARATOR),
  amounts: ({ parts, totalCents }) =>
    totalCents === null
      ? parts.map(({ cents, key }) => `${key} ${euros(cents)}`).join(SEPARATOR)
      : euros(totalCents),
  number: ({ value }) => String(value),
  flag: ({ value }) => String(value),
  date: ({ date }) => day(date),
  period: (period) => interval(period),
  url: ({ url }) => url,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  place: ({ latitude, longitude }) => `${latitude} ${longitude}`,
  outline: ({ rings }) =>
    rings
      .map((ring) => ring.map(([longitude, latitude]) => `${latitude} ${longitude}`).join())
      .join(SEPARATOR),
  address: ({ city, postcode, street }) => [street, postcode, city].filter(Boolean).join(', '),
  identifiers: ({ values }) => values.map(({ scheme, value }) => `${scheme}:${value}`).join(SEPARATOR),
  phases: ({ phases }) => phases.map(({ name }) => name.text).join(SEPARATOR),
  series: (series) => String(latestPoint(series)?.value ?? ''),
  stays: ({ stays }) => stays.map((stay) => `${stay.phase} ${interval(stay)}`).join(SEPARATOR),
}

/** A field in one cell of a table; amounts in euros, periods as ISO 8601 writes intervals, places as latitude and longitude,
 * outlines as rings of such places, of a series the latest value. */
export const plainValue = (field: PublicField | undefined): string =>
  field === undefined ? '' : (plain[field.kind] as (field: PublicField) => string)(field)
