import type { KpiType } from '../domain/kpi/kpi'
import { measuredOf } from '../domain/kpi/valueOf'
import type { Sums } from '../domain/rollUp/wholeOf'
import { storedNumber, toMeasured } from './toKpi'

type Row = Readonly<Record<string, unknown>>

/** Where a KPI stands that was chosen by its value: of a fraction it is worked out from both numbers, as it is everywhere. */
const valueIn = (type: KpiType, stand: unknown): number | null => {
  // A row comes as an object whose columns are numbered in their order.
  const [value, numerator, denominator] = Object.values(stand ?? {}) as unknown[]
  const measured = toMeasured({ denominator, numerator, value })
  return measured && (measuredOf(type, measured)?.value ?? null)
}

/** What is known of KPIs together, of a row of `rollUps`. */
export const toSums = (type: KpiType, row: Row): Sums => ({
  denominator: storedNumber(row.denominator),
  fractions: Number(row.fractions),
  known: Number(row.known),
  latest: valueIn(type, row.latest),
  maximum: valueIn(type, row.maximum),
  minimum: valueIn(type, row.minimum),
  numerator: storedNumber(row.numerator),
  sum: storedNumber(row.sum),
})
