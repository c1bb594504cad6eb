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
      return (numerator / denominator) * (format === 'percentage' ? WHOLE : 1)
  }
}
