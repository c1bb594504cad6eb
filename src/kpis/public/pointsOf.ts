import type { Kpi, ToldKpi } from '@streekwerk/payload-kpi-tracking'
import { periodName } from '@streekwerk/payload-kpi-tracking'

import type { SeriesPoint } from '../../domain/publication/pen'

type Points = ToldKpi['points']

/** A period of the calendar is there for all to know; one that somebody made of an event is, once it has a target or a value that counts. */
const isTold =
  (frequency: Kpi['frequency']) =>
  ({ own, target }: Points[number]): boolean =>
    frequency !== 'event' || own !== null || target !== null

/** The line of a KPI: of each period what was aimed at, and what was approved by then. */
export const pointsOf = ({
  frequency,
  points,
}: Pick<Kpi, 'frequency'> & Readonly<{ points: Points }>): readonly SeriesPoint[] =>
  points.filter(isTold(frequency)).map(({ actual, band, fraction, period, target, verdict }) => {
    const { from, key, until } = period
    return {
      because: verdict.status === null ? verdict.because : null,
      denominator: fraction?.denominator,
      from,
      high: band?.highest,
      key,
      label: { en: periodName('en', frequency, period), nl: periodName('nl', frequency, period) },
      low: band?.lowest,
      numerator: fraction?.numerator,
      standing: verdict.status,
      target,
      until,
      value: actual,
    }
  })
