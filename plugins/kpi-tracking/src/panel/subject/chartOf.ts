import type {
  BulletProps,
  ChartProps,
  SmallMultiplesProps,
  TimePoint,
  TimeSeriesProps,
} from '@streekwerk/charts'
import { dayNumber, formatDay } from '@streekwerk/payload-kit/pure'

import type { JudgedPoint, ToldKpi } from '../../domain/board/tellKpi'
import type { Kpi } from '../../domain/kpi/kpi'
import { partSeries } from '../../domain/maths/partSeries'
import type { BoardKpi } from '../../read/readBoard'
import { formatNumber, formatPercentage, formatValue } from '../../words/formatValue'
import { panelWords } from '../../words/panel'
import { periodName } from '../../words/periodName'
import { sayIn } from '../sayIn'
import type { PanelKpi } from './panel'

/** So many decimals an axis needs at most: its numbers are round. */
const AXIS_DECIMALS = 6

const pointOf = (
  language: string,
  kpi: Kpi,
  { actual, band, period, target, verdict }: JudgedPoint,
): TimePoint => ({
  at: dayNumber(period.until),
  key: period.key,
  label: periodName(language, kpi.frequency, period),
  margin: band && { lower: band.lowest, upper: band.highest },
  status: verdict.status,
  target,
  value: actual,
})

/** The forecast stands on the last day of the KPI: at the period that ends then, or where none does at a point of its own. */
const withForecast = (
  language: string,
  kpi: Kpi,
  { forecast }: ToldKpi,
  points: readonly TimePoint[],
): readonly TimePoint[] => {
  if (!forecast) return points
  const told = { forecast: forecast.value, range: { lower: forecast.lowest, upper: forecast.highest } }
  const at = dayNumber(kpi.until)
  const last = points.find((point) => point.at === at)
  // What was measured needs no forecast.
  if (last)
    return last.value === null ? points.map((each) => (each === last ? { ...last, ...told } : each)) : points
  const label = sayIn(language)(panelWords.card.forecast, { day: formatDay(language, kpi.until) })
  return [...points, { ...told, at, key: 'forecast', label, value: null }]
}

const tickOf =
  (language: string, { type }: Kpi) =>
  (value: number): string => {
    if (type === 'percentage') return formatPercentage(language, value, 0, AXIS_DECIMALS)
    if (type === 'yesNo')
      return Number.isInteger(value) ? formatValue(language, { decimals: 0, type }, '', value) : ''
    return formatNumber(language, value, 0, AXIS_DECIMALS)
  }

const writtenOf = (language: string, { id, indicator, kpi, name }: BoardKpi): ChartProps => {
  const isCounted = kpi.type === 'number' || kpi.type === 'ratio'
  return {
    format: (value) => formatValue(language, kpi, '', value),
    formatTick: tickOf(language, kpi),
    id: `kpi-${id}`,
    language,
    title: name,
    ...(isCounted && indicator.unit !== '' ? { unit: indicator.unit } : {}),
  }
}

/** What the chart of a KPI is told: its line with targets, margin, verdicts and forecast, written as its indicator says. */
export const chartOf = (language: string, board: BoardKpi): TimeSeriesProps => {
  const { kpi, told } = board
  const points = told.points.map((point) => pointOf(language, kpi, point))
  return {
    ...writtenOf(language, board),
    baseline: kpi.baseline,
    points: withForecast(language, kpi, told, points),
  }
}

const partPoints = (language: string, { kpi, periods }: PanelKpi, values: ReadonlyMap<string, number>) =>
  periods.flatMap((period) => {
    const value = values.get(period.key)
    return value === undefined
      ? []
      : [
          {
            at: dayNumber(period.until),
            key: period.key,
            label: periodName(language, kpi.frequency, period),
            value,
          },
        ]
  })

/** What the charts of its parts are told: one for each dimension of which any part is known. */
export const partChartsOf = (
  language: string,
  board: BoardKpi,
  own: PanelKpi,
): readonly SmallMultiplesProps[] => {
  const divided = own.periods.flatMap(({ counting, key }) =>
    counting ? [{ key, parts: counting.parts }] : [],
  )
  const called = new Map(own.dimensions.map((dimension) => [dimension.key, dimension]))
  return partSeries(own.kpi, divided).map(({ categories, key }, at) => ({
    ...writtenOf(language, board),
    id: `kpi-${board.id}-${at}`,
    series: categories.map((category) => ({
      key: category.key,
      name: called.get(key)?.categories.find((each) => each.key === category.key)?.name ?? category.key,
      points: partPoints(language, own, category.values),
    })),
    title: called.get(key)?.name ?? key,
  }))
}

/** The same of a KPI that is measured once, which makes no line: how far it came, on the way to its target. */
export const bulletOf = (language: string, board: BoardKpi, point: JudgedPoint): BulletProps => {
  const { kpi } = board
  const { actual, band, target, verdict } = point
  return {
    ...writtenOf(language, board),
    actual,
    baseline: kpi.baseline,
    direction: kpi.direction === 'up' ? 'higher' : 'lower',
    margin: band && { lower: band.lowest, upper: band.highest },
    status: verdict.status,
    target,
  }
}
