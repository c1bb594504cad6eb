import { documentKey } from '../documentKey'
import type { PublicReference } from '../publicEntry'
import type { PublicField, PublicWords } from '../publicField'
import { latestPoint } from './latestPoint'
import type { PublicSeries, SeriesFormat, SeriesSum } from './publicSeries'

/** What values are taken together by, and how they are written: only of what is alike in all of it. */
export type MeasuredAs = {
  together: SeriesSum
  format: SeriesFormat
  decimals: number
  unit: PublicWords | null
}

/** The latest value of a document as numbers, to be taken together with that of others. */
export type Measured = {
  /** What the document names in each role in which it names one alone, by its key: in two groups it would count twice. */
  of: Record<string, string>
  /** Alike for what may be taken together (see `readMeasuredAs`). */
  as: string
  value: number
  numerator: number | null
  denominator: number | null
  /** The last day of its period. */
  until: string
}

const alone = (references: readonly PublicReference[]): Record<string, string> => {
  const byRole = new Map<string, Set<string>>()
  for (const { collection, id, role } of references)
    byRole.set(role, (byRole.get(role) ?? new Set()).add(documentKey(collection, id)))
  return Object.fromEntries(
    [...byRole].flatMap(([role, keys]) => (keys.size === 1 ? [...keys].map((key) => [role, key]) : [])),
  )
}

const writeMeasuredAs = ({ decimals, format, unit }: PublicSeries, together: SeriesSum): string =>
  JSON.stringify([together, format, decimals, unit && [unit.lang, unit.text]])

/** What {@link Measured.as} says. */
export const readMeasuredAs = (as: string): MeasuredAs => {
  const [together, format, decimals, unit] = JSON.parse(as) as [
    SeriesSum,
    SeriesFormat,
    number,
    [string, string] | null,
  ]
  return { together, format, decimals, unit: unit && { lang: unit[0], text: unit[1] } }
}

/**
 * The latest value of the first series among the fields that can be taken together with others; null where there is none, and for a ratio
 * of which what is over what is not told.
 */
export const measuredOf = (
  fields: Readonly<Record<string, PublicField>>,
  references: readonly PublicReference[],
): Measured | null => {
  for (const field of Object.values(fields)) {
    if (field.kind !== 'series' || field.together === null) continue
    const point = latestPoint(field)
    if (!point || (field.together === 'ratio' && point.denominator === null)) return null
    const { denominator, numerator, until, value } = point
    const as = writeMeasuredAs(field, field.together)
    return { of: alone(references), as, value, numerator, denominator, until }
  }
  return null
}
