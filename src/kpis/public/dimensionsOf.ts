import type { Kpi, KpiDocs } from '@streekwerk/payload-kpi-tracking'
import { exactSum } from '@streekwerk/payload-kpi-tracking'

import type { SeriesDimension, StoredDocument } from '../../domain/publication/pen'
import { rowsOf } from '../../domain/publication/rowsOf'
import { relationId } from '../../domain/relations/relationId'

type Part = Readonly<{ dimension: unknown; category: unknown; value: unknown }>
type Measured = Readonly<{ key: string; parts: readonly Part[] }>

const partsIn = ({ parts }: StoredDocument): readonly Part[] =>
  rowsOf(parts, ({ category, dimension, value }) => ({ category, dimension, value }))

const measuredOf = ({ measurements, periods }: KpiDocs): readonly Measured[] => {
  const ordered = [...periods].sort((one, other) => (String(one.until) < String(other.until) ? -1 : 1))
  return ordered.flatMap((period) => {
    const measured = measurements.find((each) => relationId(each.period) === period.id)
    return measured ? [{ key: String(period.key), parts: partsIn(measured) }] : []
  })
}

/** The values of a category by period; of what is added over the periods what it came to by then. */
const valuesOf = (
  measured: readonly Measured[],
  { category, dimension }: Omit<Part, 'value'>,
  { isCumulative }: Pick<Kpi, 'isCumulative'>,
): Readonly<Record<string, number>> => {
  const own = measured.flatMap(({ key, parts }) => {
    const found = parts.find((part) => part.dimension === dimension && part.category === category)
    return typeof found?.value === 'number' ? [{ key, value: found.value }] : []
  })
  return Object.fromEntries(
    own.map(({ key, value }, at) => [
      key,
      isCumulative ? exactSum(own.slice(0, at + 1).map((each) => each.value)) : value,
    ]),
  )
}

/** What a KPI is divided by, with what was approved of each part. A cumulative share has no parts that can be added. */
export const dimensionsOf = (docs: KpiDocs, kpi: Kpi): readonly SeriesDimension[] => {
  const isAddable = !kpi.isCumulative || kpi.type === 'number'
  const measured = measuredOf(docs)
  return rowsOf(docs.indicator.dimensions, ({ categories, key, label }) => ({
    categories: rowsOf(categories, (category) => ({
      key: category.key,
      label: category.label,
      values: valuesOf(measured, { category: category.key, dimension: key }, kpi),
    })),
    key,
    label,
  })).filter(({ categories }) => isAddable && categories.some(({ values }) => Object.keys(values).length > 0))
}
