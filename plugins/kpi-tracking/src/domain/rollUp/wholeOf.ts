import { measuredOf } from '../kpi/valueOf'
import type { RolledUp } from './aggregation'
import { madeOf } from './aggregation'

/** What is known of KPIs of one unit together, each once, whoever added them; null where there is nothing to add or to choose from. */
export type Sums = Readonly<{
  /** Of how many a value is known, and of how many what over what it is. */
  known: number
  fractions: number
  sum: number | null
  numerator: number | null
  denominator: number | null
  minimum: number | null
  maximum: number | null
  /** Of the last day; of one day that of the last id. */
  latest: number | null
}>

/** A whole: its value, and how many KPIs it says something of. */
export type Whole = Readonly<{ value: number | null; counted: number }>

/** The whole that KPIs make together, of what is known of them. */
export const wholeOf = (rolled: RolledUp, sums: Sums): Whole => {
  const { denominator, fractions, known, numerator } = sums
  const made = madeOf(rolled)
  switch (made) {
    case null:
      return { counted: 0, value: null }
    case 'count':
      return { counted: known, value: known }
    case 'fraction': {
      const measured = measuredOf(rolled.type, { denominator, numerator, value: null })
      return { counted: fractions, value: measured?.value ?? null }
    }
    case 'latest':
    case 'maximum':
    case 'minimum':
    case 'sum':
      return { counted: known, value: sums[made] }
  }
}
