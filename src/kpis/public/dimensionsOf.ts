import type { Kpi, KpiDocs } from '@streekwerk/payload-kpi-tracking'
import { partSeries } from '@streekwerk/payload-kpi-tracking'

import type { SeriesDimension, StoredDocument } from '../../domain/publication/pen'
import { rowsOf } from '../../domain/publication/rowsOf'
import { relationId } from '../../domain/relations/relationId'

const partsIn = ({ parts }: StoredDocument) =>
  rowsOf(parts, ({ category, dimension, value }) => ({
    category: String(category),
    dimension: String(dimension),
    value: typeof value === 'number' ? value : null,
  }))

const dividedIn = ({ measurements, periods }: KpiDocs) => {
  const ordered = [...periods].sort((one, other) => (String(one.until) < String(other.until) ? -1 : 1))
  return ordered.flatMap((period) => {
    const measured = measurements.find((each) => relationId(each.period) === period.id)
    return measured ? [{ key: String(period.key), parts: partsIn(measured) }] : []
  })
}

/** What a KPI is divided by, with what was approved of each part. */
export const dimensionsOf = (docs: KpiDocs, kpi: Kpi): readonly SeriesDimension[] => {
  const series = new Map(partSeries(kpi, dividedIn(docs)).map((dimension) => [dimension.key, dimension]))
  return rowsOf(docs.indicator.dimensions, ({ categories, key, label }) => {
    const values = new Map(
      series.get(String(key))?.categories.map((category) => [category.key, category.values]),
    )
    return {
      categories: rowsOf(categories, (category) => ({
        key: category.key,
        label: category.label,
        values: Object.fromEntries(values.get(String(category.key)) ?? []),
      })),
      key,
      label,
    }
  }).filter(({ key }) => series.has(String(key)))
}
