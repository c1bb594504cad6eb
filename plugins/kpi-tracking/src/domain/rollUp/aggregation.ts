import type { KpiType } from '../kpi/kpi'
import { isFraction } from '../kpi/kpi'

/** How KPIs of one kind are taken together. Of fractions the sum is Σ numerators over Σ denominators, never a mean. */
export const aggregations = ['sum', 'latest', 'minimum', 'maximum', 'count'] as const
export type Aggregation = (typeof aggregations)[number]

/** What decides how is taken together. */
export type RolledUp = Readonly<{ aggregation: Aggregation; type: KpiType }>

/**
 * What a whole is made of: `fraction` is all numerators over all denominators. Null where such values make no whole: levels of a rubric
 * are an order and no amount, so that three times level 2 is not level 6.
 */
export const madeOf = ({ aggregation, type }: RolledUp): Aggregation | 'fraction' | null => {
  if (aggregation !== 'sum') return aggregation
  if (type === 'rubric') return null
  return isFraction(type) ? 'fraction' : 'sum'
}

/** Whether a whole is how many KPIs were measured or how often the answer is yes: a number without the unit of its values. */
export const isTally = ({ aggregation, type }: RolledUp): boolean =>
  aggregation === 'count' || (aggregation === 'sum' && type === 'yesNo')
