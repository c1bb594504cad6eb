import type { Doc } from '@streekwerk/payload-kit'
import { dayOf, rowsIn, textIn } from '@streekwerk/payload-kit'

import type { Direction, Frequency, Kpi, KpiType } from '../domain/kpi/kpi'
import type { Measured } from '../domain/kpi/valueOf'

type Plain = Readonly<Record<string, unknown>>

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A number as PostgreSQL tells one, or as Payload does. */
export const storedNumber = (value: unknown): number | null =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : null

/** What the rules know of an indicator. Fields that its type hides say nothing, whatever was left in them. */
export const toIndicator = (
  stored: Plain,
): Pick<
  Kpi,
  'decimals' | 'dimensions' | 'direction' | 'isCumulative' | 'levels' | 'mayBeNegative' | 'type'
> => {
  const type = textIn(stored.type) as KpiType
  const isCounted = type === 'number' || type === 'percentage' || type === 'ratio'
  return {
    decimals: isCounted ? (numberIn(stored.decimals) ?? 0) : 0,
    dimensions: rowsIn(stored.dimensions).map(({ categories, isExhaustive, key }) => ({
      categories: rowsIn(categories).map((category) => textIn(category.key)),
      isExhaustive: isExhaustive === true,
      key: textIn(key),
    })),
    direction: textIn(stored.direction) as Direction,
    isCumulative: stored.isCumulative === true,
    levels: type === 'rubric' ? rowsIn(stored.rubric).length : 0,
    mayBeNegative: isCounted && stored.mayBeNegative === true,
    type,
  }
}

/** What the rules know of a KPI with its indicator. A day that is none makes a time that has no days. */
export const toKpi = (indicator: Plain, kpi: Plain): Kpi => ({
  ...toIndicator(indicator),
  endedOn: dayOf(kpi.endedOn),
  baseline: numberIn((kpi.baseline as Plain | undefined)?.value),
  frequency: textIn(kpi.frequency) as Frequency,
  from: dayOf(kpi.from) ?? '',
  margin: (numberIn(kpi.margin) ?? Number.NaN) / 100,
  until: dayOf(kpi.until) ?? '',
})

/** What was measured, as it is kept; null where nothing is. */
export const toMeasured = ({ denominator, numerator, value }: Plain): Measured | null => {
  const kept = storedNumber(value)
  return kept === null
    ? null
    : { denominator: storedNumber(denominator), numerator: storedNumber(numerator), value: kept }
}

/** A document of a KPI with its indicator and what the rules know of them. */
export type StoredKpi = Readonly<{ doc: Doc; indicator: Doc; kpi: Kpi }>
