import type { ChartProps, TimePoint } from '@streekwerk/charts'
import { Bullet, SmallMultiples, TimeSeries } from '@streekwerk/charts'
import { dayNumber } from '@streekwerk/payload-kit/pure'

import type { PublicSeries, SeriesDimension, SeriesPoint } from '../../domain/series/publicSeries'
import type { Row } from '../../reader/rowReader'
import { seriesFiles } from '../../router/machines/seriesFiles'
import type { View } from '../../router/view'
import { sectionOf } from '../../router/view'
import { formatDate } from '../../site/format'
import { formatPeriodOf, formatSeriesTick, formatSeriesValue } from '../../site/formatSeries'
import { SeriesGlance } from '../SeriesGlance/index'
import { Words } from '../Words/index'

type Props = { view: View; row: Row; field: string; series: PublicSeries }

const timeOf = (point: SeriesPoint, locale: string) => ({
  at: dayNumber(point.until),
  key: point.key,
  label: formatPeriodOf(point, locale),
})

const pointOf = (point: SeriesPoint, locale: string): TimePoint => ({
  ...timeOf(point, locale),
  margin: point.low !== null && point.high !== null ? { lower: point.low, upper: point.high } : null,
  status: point.standing,
  target: point.target,
  value: point.value,
})

type Whole = { series: PublicSeries; written: ChartProps & { language: string } }

/** The line of the whole; what is measured once makes none, and is a bar on the way to its target. */
const Whole = ({ series, written }: Whole) => {
  const { baseline, direction, points } = series
  const [only, ...others] = points
  const began = baseline?.value ?? null
  if (!only || others.length > 0)
    return (
      <TimeSeries
        {...written}
        baseline={began}
        points={points.map((point) => pointOf(point, written.language))}
      />
    )
  const { margin = null, status = null, target = null, value } = pointOf(only, written.language)
  const better = { down: 'lower', up: 'higher' } as const
  return (
    <Bullet
      {...written}
      actual={value}
      baseline={began}
      margin={margin}
      status={status}
      target={target}
      {...(direction === 'none' ? {} : { direction: better[direction] })}
    />
  )
}

const partsOf = ({ categories }: SeriesDimension, points: readonly SeriesPoint[], locale: string) =>
  categories.map(({ key, label, values }) => {
    const byPoint = new Map(values.map(({ point, value }) => [point, value]))
    return {
      key,
      name: label.text,
      points: points
        .filter((point) => byPoint.has(point.key))
        .map((point) => ({ ...timeOf(point, locale), value: byPoint.get(point.key) ?? null })),
    }
  })

const Baseline = ({ series, view }: Pick<Props, 'series' | 'view'>) => {
  const { baseline, unit } = series
  if (!baseline) return null
  const { code } = view.locale
  return (
    <p className="series-note">
      {view.words.baseline}
      {baseline.on === null ? '' : `, ${formatDate(baseline.on, code)}`}:{' '}
      {formatSeriesValue(series, baseline.value, code)}
      {unit ? (
        <>
          {' '}
          <Words view={view} words={unit} />
        </>
      ) : null}
      {baseline.source ? (
        <>
          {' ('}
          <Words view={view} words={baseline.source} />)
        </>
      ) : null}
    </p>
  )
}

const Files = ({ row, view }: Pick<Props, 'row' | 'view'>) => (
  <p className="selection">
    {view.words.theseFigures}{' '}
    {seriesFiles(row.path).map(({ href, name, type }, at) => (
      <span key={href}>
        {at === 0 ? '' : ' · '}
        <a href={href} rel="alternate" type={type}>
          {name}
        </a>
      </span>
    ))}
  </p>
)

/**
 * A value over time: the latest one in words, the line with its targets and margins, its parts on one scale, and all of it as tables and
 * as files.
 */
export const SeriesChart = ({ field, row, series, view }: Props) => {
  const { code } = view.locale
  const { direction, format, points, unit } = series
  const id = `series-${row.collection}-${row.id}-${field}`
  const write = (value: number): string => formatSeriesValue(series, value, code)
  const written = {
    format: write,
    formatTick: (value: number) => formatSeriesTick(series, value, code),
    language: code,
    ...(unit && format === 'number' ? { unit: unit.text } : {}),
  }
  return (
    <div className="series">
      <SeriesGlance series={series} view={view} />
      {direction === 'none' ? null : <p className="series-note">{view.words.better[direction]}</p>}
      <Baseline series={series} view={view} />
      <Whole series={series} written={{ ...written, id, title: row.title?.text ?? '' }} />
      {series.dimensions.map((dimension, at) => (
        // Its key may be any words, and an id is none.
        <SmallMultiples
          {...written}
          id={`${id}-${at}`}
          key={dimension.key}
          series={partsOf(dimension, points, code)}
          title={dimension.label.text}
        />
      ))}
      {sectionOf(view, row.collection)?.series === field ? <Files row={row} view={view} /> : null}
    </div>
  )
}
