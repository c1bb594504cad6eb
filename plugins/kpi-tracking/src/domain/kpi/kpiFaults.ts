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
    | 'endBeforeStart'
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
  const isOrdered = kpi.from <= kpi.until
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
    ...(isOrdered ? [] : [{ field: 'until' as const, fault: 'endBeforeStart' as const }]),
    ...(isOrdered && countPeriods(kpi) > MOST_PERIODS
      ? [{ field: 'frequency' as const, fault: 'tooManyPeriods' as const }]
      : []),
    ...(baselineFault(kpi) ? [{ field: 'baseline' as const, fault: 'baselineIsNoValue' as const }] : []),
    ...(kpi.margin >= 0 && kpi.margin <= 1
      ? []
      : [{ field: 'margin' as const, fault: 'marginOutside' as const }]),
    ...(dimension ? [{ field: 'dimensions' as const, fault: dimension }] : []),
  ]
}
