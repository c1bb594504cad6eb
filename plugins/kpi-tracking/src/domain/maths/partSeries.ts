import type { Kpi } from '../kpi/kpi'
import { exactSum } from '../number/exact'

/** What counts in a period, by the parts of what it is divided by; without a value a part says nothing. */
export type DividedPeriod = Readonly<{
  key: string
  parts: readonly Readonly<{ dimension: string; category: string; value: number | null }>[]
}>

/** What a category was in the periods, by their keys; of what is added over the periods what it came to by then. */
export type CategorySeries = Readonly<{ key: string; values: ReadonlyMap<string, number> }>

/** What a KPI is divided by, of which any part is known. */
export type DimensionSeries = Readonly<{ key: string; categories: readonly CategorySeries[] }>

const valuesOf = (
  periods: readonly DividedPeriod[],
  dimension: string,
  category: string,
  isCumulative: boolean,
): ReadonlyMap<string, number> => {
  const own = periods.flatMap(({ key, parts }) => {
    const part = parts.find((each) => each.dimension === dimension && each.category === category)
    return part && part.value !== null ? [{ key, value: part.value }] : []
  })
  return new Map(
    own.map(({ key, value }, at) => [
      key,
      isCumulative ? exactSum(own.slice(0, at + 1).map((each) => each.value)) : value,
    ]),
  )
}

/** The line of each part of what a KPI is divided by, of periods in their order. A cumulative share has none: its parts cannot be added. */
export const partSeries = (
  { dimensions, isCumulative, type }: Pick<Kpi, 'dimensions' | 'isCumulative' | 'type'>,
  periods: readonly DividedPeriod[],
): readonly DimensionSeries[] =>
  isCumulative && type !== 'number'
    ? []
    : dimensions
        .map(({ categories, key }) => ({
          categories: categories.map((category) => ({
            key: category,
            values: valuesOf(periods, key, category, isCumulative),
          })),
          key,
        }))
        .filter(({ categories }) => categories.some(({ values }) => values.size > 0))
