import type { Kpi, KpiDocs, ToldKpi } from '@streekwerk/payload-kpi-tracking'
import { periodName } from '@streekwerk/payload-kpi-tracking'

import type { SeriesPoint } from '../../domain/publication/pen'
import { relationId } from '../../domain/relations/relationId'

/** The line of a KPI: of each period what was aimed at, and what was approved by then. */
export const pointsOf = (
  { measurements, periods }: Pick<KpiDocs, 'measurements' | 'periods'>,
  { frequency, points }: Pick<Kpi, 'frequency'> & Pick<ToldKpi, 'points'>,
): readonly SeriesPoint[] => {
  const measuredIn = (key: string) => {
    const period = periods.find((each) => each.key === key)
    return measurements.find((each) => relationId(each.period) === period?.id)
  }
  return points.map(({ actual, band, period, target, verdict }) => {
    const { from, key, until } = period
    const measured = actual === null ? undefined : measuredIn(key)
    return {
      because: verdict.status === null ? verdict.because : null,
      denominator: measured?.denominator,
      from,
      high: band?.highest,
      key,
      label: { en: periodName('en', frequency, period), nl: periodName('nl', frequency, period) },
      low: band?.lowest,
      numerator: measured?.numerator,
      standing: verdict.status,
      target,
      until,
      value: actual,
    }
  })
}
