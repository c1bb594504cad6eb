import type { SeriesSum } from './publicSeries'

/** What is known of some values together. */
export type Sums = {
  documents: number
  value: number
  numerator: number | null
  denominator: number | null
  /** The newest of the values. */
  latest: number
}

/** A percentage is of a hundred. */
const WHOLE = 100

/** Twelve digits: what a division leaves beyond them says nothing, and 57 of 200 would be less than 28.5. */
const rounded = (value: number): number => Number(value.toPrecision(12))

/** One value of many, in the way in which such values are taken together; null over nothing. */
export const takenTogether = (
  { denominator, documents, latest, numerator, value }: Sums,
  together: SeriesSum,
  format: 'number' | 'percentage' | 'yesNo',
): number | null => {
  switch (together) {
    case 'sum':
      return value
    case 'count':
      return documents
    case 'latest':
      return latest
    case 'ratio':
      if (numerator === null || denominator === null || denominator === 0) return null
      return rounded((numerator / denominator) * (format === 'percentage' ? WHOLE : 1))
  }
}
