import { numberFault } from '../number/numberFault'
import { MOST_DECIMALS } from '../number/numberFault'
import { countPeriods, MOST_PERIODS } from '../period/periodsOf'
import type { Kpi } from './kpi'
import { measuredFaults } from './measuredFaults'

/** What a definition lacks, and at which of its fields. */
export type KpiFault = Readonly<{
  field:
    | 'baseline'
    | 'decimals'
    | 'dimensions'
    | 'endedOn'
    | 'frequency'
    | 'from'
    | 'isCumulative'
    | 'levels'
    | 'margin'
    | 'until'
  fault:
    | 'baselineIsNoValue'
    | 'categoriesTwice'
    | 'dimensionTwice'
    | 'dayOutside'
    | 'endBeforeStart'
    | 'endedOutside'
    | 'fewerThanTwoCategories'
    | 'fewerThanTwoLevels'
    | 'marginOutside'
    | 'nothingToAdd'
    | 'tooManyDecimals'
    | 'tooManyPeriods'
}>

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length

const dimensionFault = ({ dimensions }: Kpi): KpiFault['fault'] | undefined => {
  if (hasTwice(dimensions.map(({ key }) => key))) return 'dimensionTwice'
  if (dimensions.some(({ categories }) => hasTwice(categories))) return 'categoriesTwice'
  return dimensions.some(({ categories }) => categories.length < 2) ? 'fewerThanTwoCategories' : undefined
}

/** Days of which the order is that of their texts, and of which a form can be filled in. */
const [EARLIEST, LATEST] = ['1900-01-01', '2200-12-31'] as const

const dayFaults = ({ endedOn, from, until }: Kpi): readonly KpiFault[] => {
  const isOutside = (day: string): boolean => day < EARLIEST || day > LATEST
  if (isOutside(from)) return [{ fault: 'dayOutside', field: 'from' }]
  if (isOutside(until)) return [{ fault: 'dayOutside', field: 'until' }]
  if (until < from) return [{ fault: 'endBeforeStart', field: 'until' }]
  return endedOn !== null && (endedOn < from || endedOn > until)
    ? [{ fault: 'endedOutside', field: 'endedOn' }]
    : []
}

const baselineFault = (kpi: Kpi): boolean => {
  if (kpi.baseline === null) return false
  // A baseline is one number, also of what is measured as two.
  const given = { value: kpi.baseline, numerator: null, denominator: null }
  return measuredFaults(kpi, given).length > 0
}

/** What is wrong with a definition, each at its field; none where it can be measured. */
export const kpiFaults = (kpi: Kpi): readonly KpiFault[] => {
  const dimension = dimensionFault(kpi)
  const isWhole = numberFault(kpi.decimals, { decimals: 0, mayBeNegative: false }) === undefined
  const days = dayFaults(kpi)
  return [
    ...(isWhole && kpi.decimals <= MOST_DECIMALS
      ? []
      : [{ field: 'decimals' as const, fault: 'tooManyDecimals' as const }]),
    ...(kpi.type === 'rubric' && !(kpi.levels >= 2)
      ? [{ field: 'levels' as const, fault: 'fewerThanTwoLevels' as const }]
      : []),
    ...(kpi.isCumulative && (kpi.type === 'yesNo' || kpi.type === 'rubric')
      ? [{ field: 'isCumulative' as const, fault: 'nothingToAdd' as const }]
      : []),
    ...days,
    ...(days.length === 0 && countPeriods(kpi) > MOST_PERIODS
      ? [{ field: 'frequency' as const, fault: 'tooManyPeriods' as const }]
      : []),
    ...(baselineFault(kpi) ? [{ field: 'baseline' as const, fault: 'baselineIsNoValue' as const }] : []),
    ...(kpi.margin >= 0 && kpi.margin <= 1
      ? []
      : [{ field: 'margin' as const, fault: 'marginOutside' as const }]),
    ...(dimension ? [{ field: 'dimensions' as const, fault: dimension }] : []),
  ]
}
