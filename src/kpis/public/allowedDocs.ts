import type { KpiDocs } from '@streekwerk/payload-kpi-tracking'

import type { Parts, StoredDocument } from '../../domain/publication/pen'
import { rowsOf } from '../../domain/publication/rowsOf'

const indicatorOf = ({
  aggregation,
  decimals,
  dimensions,
  direction,
  isCumulative,
  mayBeNegative,
  rubric,
  tells,
  type,
  unit,
}: StoredDocument) => ({
  aggregation,
  decimals,
  dimensions: rowsOf(dimensions, ({ categories, key, label }) => ({
    categories: rowsOf(categories, (category) => ({ key: category.key, label: category.label })),
    key,
    label,
  })),
  direction,
  isCumulative,
  mayBeNegative,
  rubric,
  tells,
  type,
  unit,
})

const periodOf = ({ from, id, key, target, until }: StoredDocument) => ({ from, id, key, target, until })

const measurementOf = ({ denominator, numerator, parts, period, state, value }: StoredDocument) => ({
  denominator,
  numerator,
  parts: rowsOf(parts, (part) => ({
    category: part.category,
    dimension: part.dimension,
    value: part.value,
  })),
  period,
  state,
  value,
})

const kpiOf = ({ baseline, endedOn, frequency, from, margin, until }: StoredDocument) => {
  const { on, source, value } = (baseline ?? {}) as StoredDocument
  return { baseline: { on, source, value }, endedOn, frequency, from, margin, until }
}

/** Nothing but what the public may know of the documents of a KPI. */
export const allowedDocs = (
  kpi: StoredDocument,
  { indicators = [], 'kpi-measurements': measurements = [], 'kpi-periods': periods = [] }: Parts,
): KpiDocs => ({
  indicator: indicatorOf(indicators[0] ?? {}),
  kpi: kpiOf(kpi),
  measurements: measurements.map(measurementOf),
  periods: periods.map(periodOf),
})
