import { exactRounded } from '../number/exact'
import type { NumberFault } from '../number/numberFault'
import { decimalsOf, MOST_DECIMALS, numberFault } from '../number/numberFault'
import type { Kpi } from './kpi'
import { isFraction } from './kpi'
import { fractionOf } from './valueOf'

/** What somebody says was measured; null is what was not said. */
export type Given = Readonly<Record<'denominator' | 'numerator' | 'value', unknown>>

/** Why what was given is no value of this KPI, and of which of the three. */
export type MeasuredFault = Readonly<{
  field: 'denominator' | 'numerator' | 'value'
  fault:
    | NumberFault
    | 'missing'
    | 'zeroDenominator'
    | 'onlyOneOfTwo'
    | 'notOfThisType'
    | 'aboveHundred'
    | 'notYesOrNo'
    | 'noSuchLevel'
    | 'notTheFraction'
}>

const isGiven = (value: unknown): boolean => value !== null && value !== undefined

const valueFault = (kpi: Kpi, value: unknown): MeasuredFault['fault'] | undefined => {
  switch (kpi.type) {
    case 'yesNo':
      return value === 0 || value === 1 ? undefined : 'notYesOrNo'
    case 'rubric':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= kpi.levels
        ? undefined
        : 'noSuchLevel'
    case 'percentage': {
      const fault = numberFault(value, kpi)
      return fault ?? (Number(value) > 100 && !kpi.mayBeNegative ? 'aboveHundred' : undefined)
    }
    case 'number':
    case 'ratio':
      return numberFault(value, kpi)
  }
}

const fractionFaults = (kpi: Kpi, { denominator, numerator }: Given): readonly MeasuredFault[] => {
  const shape = { decimals: MOST_DECIMALS, mayBeNegative: kpi.mayBeNegative }
  const above = numberFault(numerator, shape)
  const below = numberFault(denominator, { ...shape, mayBeNegative: false })
  const faults: readonly MeasuredFault[] = [
    ...(above ? [{ field: 'numerator' as const, fault: above }] : []),
    ...(below ? [{ field: 'denominator' as const, fault: below }] : []),
  ]
  if (faults.length > 0) return faults
  if (denominator === 0) return [{ field: 'denominator', fault: 'zeroDenominator' }]
  const isShare = kpi.type === 'percentage' && !kpi.mayBeNegative
  return isShare && Number(numerator) > Number(denominator)
    ? [{ field: 'numerator', fault: 'aboveHundred' }]
    : []
}

/** A value that is said beside both numbers is what they make, in as many decimals as it is said in; whoever says another made a slip. */
const valueBesideFaults = (
  type: 'percentage' | 'ratio',
  { denominator, numerator, value }: Given,
): readonly MeasuredFault[] => {
  if (!isGiven(value)) return []
  const fraction = fractionOf(type, Number(numerator), Number(denominator))
  const isThat = fraction !== null && exactRounded(fraction, decimalsOf(Number(value))) === value
  return isThat ? [] : [{ field: 'value', fault: 'notTheFraction' }]
}

/**
 * What is wrong with what somebody says was measured, each at its field. A fraction is given by its two numbers, or by its value where
 * nobody knows them any more; then it takes no part where fractions are added.
 */
export const measuredFaults = (kpi: Kpi, given: Given): readonly MeasuredFault[] => {
  const [above, below, value] = [isGiven(given.numerator), isGiven(given.denominator), isGiven(given.value)]
  if (!isFraction(kpi.type) && (above || below))
    return [{ field: above ? 'numerator' : 'denominator', fault: 'notOfThisType' }]
  if (above !== below) return [{ field: above ? 'denominator' : 'numerator', fault: 'onlyOneOfTwo' }]
  if (above && isFraction(kpi.type)) {
    const faults = fractionFaults(kpi, given)
    return faults.length > 0 ? faults : valueBesideFaults(kpi.type, given)
  }
  if (!value) return [{ field: isFraction(kpi.type) ? 'numerator' : 'value', fault: 'missing' }]
  const fault = valueFault(kpi, given.value)
  return fault ? [{ field: 'value', fault }] : []
}
