import { Sparkline, StatusMark } from '@streekwerk/charts'

import type { PublicWords } from '../../domain/publicField'
import { latestPoint } from '../../domain/series/latestPoint'
import type { PublicSeries, SeriesPoint } from '../../domain/series/publicSeries'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import { formatPeriodOf, formatSeriesValue } from '../../site/formatSeries'
import { Words } from '../Words/index'

/** A line needs two points. */
const FEWEST_DRAWN = 2

type Props = {
  view: View
  series: PublicSeries
  /** What the line is read as, where there is one. */
  name?: PublicWords | null | undefined
}

const Target = ({ point, series, view }: { point: SeriesPoint; series: PublicSeries; view: View }) => {
  const write = (value: number): string => formatSeriesValue(series, value, view.locale.code)
  if (point.target === null) return null
  return (
    <p className="glance-target">
      {view.words.target} {write(point.target)}
      {point.low !== null && point.high !== null
        ? ` (${view.words.within(write(point.low), write(point.high))})`
        : null}
    </p>
  )
}

const Standing = ({ point, series, view }: { point: SeriesPoint; series: PublicSeries; view: View }) => {
  if (point.standing !== null)
    return (
      <p className={`standing standing-${point.standing}`}>
        <StatusMark status={point.standing} />
        {view.words.standings[point.standing]}
      </p>
    )
  const reason = point.because === null ? undefined : view.site.codes?.[series.reasons ?? '']?.[point.because]
  if (point.target === null && !reason) return null
  return (
    <p className="standing">
      {view.words.noStanding}
      {reason ? `: ${say(view, reason)}` : null}
    </p>
  )
}

/** The latest value of a series, of when it is, what was aimed at and how it stands to that; with a name also its course as a small line. */
export const SeriesGlance = ({ name, series, view }: Props) => {
  const { code } = view.locale
  const point = latestPoint(series)
  const values = series.points.map(({ value }) => value)
  const isDrawn = name && values.filter((value) => value !== null).length >= FEWEST_DRAWN
  return (
    <div className="glance">
      <p className="glance-value">
        {point ? (
          <>
            <span className="visually-hidden">{view.words.latestFigure}: </span>
            <strong>{formatSeriesValue(series, point.value, code)}</strong>{' '}
            {series.unit ? (
              <>
                <Words view={view} words={series.unit} />{' '}
              </>
            ) : null}
            <span className="glance-period">{formatPeriodOf(point, code)}</span>
          </>
        ) : (
          view.words.nothingMeasured
        )}
      </p>
      {point ? (
        <>
          <Target point={point} series={series} view={view} />
          <Standing point={point} series={series} view={view} />
        </>
      ) : null}
      {isDrawn ? (
        <p className="glance-line">
          <Sparkline
            format={(value) => formatSeriesValue(series, value, code)}
            language={code}
            name={name.text}
            target={point?.target ?? null}
            values={values}
          />
        </p>
      ) : null}
    </div>
  )
}
