import type { Kpi } from '../kpi/kpi'
import { isFraction } from '../kpi/kpi'
import type { Given, MeasuredFault } from '../kpi/measuredFaults'
import { measuredFaults } from '../kpi/measuredFaults'
import { exactSum } from '../number/exact'

/** What of a whole belongs to a category of a dimension. */
export type Part = Readonly<{ dimension: string; category: string }> & Given

/** What is wrong with the parts of a measurement; `at` is a place in the list, from 0, of what one of them lacks. */
export type PartFault =
  | Readonly<{
      at: number
      field: 'category' | 'dimension' | MeasuredFault['field']
      fault: MeasuredFault['fault'] | 'moreThanWhole' | 'twice' | 'unknown'
    }>
  | Readonly<{ dimension: string; fault: 'categoryMissing' | 'notTheWhole'; parts: number; whole: number }>

const ownFaults = (kpi: Kpi, part: Part, at: number, earlier: readonly Part[]): readonly PartFault[] => {
  const dimension = kpi.dimensions.find(({ key }) => key === part.dimension)
  if (!dimension) return [{ at, fault: 'unknown', field: 'dimension' }]
  if (!dimension.categories.includes(part.category)) return [{ at, fault: 'unknown', field: 'category' }]
  if (earlier.some((other) => other.dimension === part.dimension && other.category === part.category))
    return [{ at, fault: 'twice', field: 'category' }]
  return measuredFaults(kpi, part).map((fault) => ({ at, ...fault }))
}

const added = (parts: readonly Part[], field: 'denominator' | 'numerator' | 'value'): number =>
  exactSum(parts.map((part) => Number(part[field])))

/** Of what the whole is compared with its parts: yes or no, and levels, do not add up. */
const comparedFields = ({ type }: Kpi, whole: Given): readonly ('denominator' | 'numerator' | 'value')[] => {
  if (type === 'number') return ['value']
  return isFraction(type) && typeof whole.numerator === 'number' ? ['numerator', 'denominator'] : []
}

type UnlikeWhole = Readonly<{ field: MeasuredFault['field']; fault: 'missing' | 'moreThanWhole' }>

/** What a part lacks that its whole has, and what it has more of than there is. */
const unlikeWhole = (kpi: Kpi, whole: Given, part: Part): readonly UnlikeWhole[] =>
  comparedFields(kpi, whole).flatMap((field): readonly UnlikeWhole[] => {
    if (typeof part[field] !== 'number') return [{ fault: 'missing', field }]
    const isMore = !kpi.mayBeNegative && part[field] > Number(whole[field])
    return isMore ? [{ fault: 'moreThanWhole', field }] : []
  })

const sumFaults = (kpi: Kpi, whole: Given, parts: readonly Part[]): readonly PartFault[] =>
  kpi.dimensions.flatMap(({ categories, isExhaustive, key }): readonly PartFault[] => {
    const own = parts.filter(({ dimension }) => dimension === key)
    if (!isExhaustive || own.length === 0) return []
    const compared = comparedFields(kpi, whole)
    const field = compared.find((each) => added(own, each) !== Number(whole[each]))
    if (!field) return []
    const [sum, total] = [added(own, field), Number(whole[field])]
    return [
      {
        dimension: key,
        fault: own.length < categories.length && sum < total ? 'categoryMissing' : 'notTheWhole',
        parts: sum,
        whole: total,
      },
    ]
  })

/**
 * What is wrong with the parts of a measurement: each is a value of its own, of a category that there is, given once; the parts of an
 * exhaustive dimension make up the whole, as far as they are given at all.
 */
export const partFaults = (kpi: Kpi, whole: Given, parts: readonly Part[]): readonly PartFault[] => {
  const own = parts.flatMap((part, at) => ownFaults(kpi, part, at, parts.slice(0, at)))
  if (own.length > 0) return own
  const unlike = parts.flatMap((part, at) => unlikeWhole(kpi, whole, part).map((fault) => ({ at, ...fault })))
  return unlike.length > 0 ? unlike : sumFaults(kpi, whole, parts)
}
