import type { DataTable } from '../../domain/dataTable'
import { readMoments } from '../../domain/moments'
import { readNumber } from '../../domain/readNumber'
import { seriesTable } from '../../domain/seriesTable'
import { tellSeries } from '../../domain/tellSeries'
import { drawTimeSeries } from '../../drawing/drawTimeSeries'
import type { TimeSeriesProps } from '../../props'
import { resolveSettings } from '../../settings'
import { Drawing } from '../Drawing'
import { Figure } from '../Figure'
import { Panel } from '../Panel'
import { Legend } from '../Samples/Legend'
import { BaselineLine, Patterns } from '../Samples/lines'

/** The picture alone, for a document: without the title and the table, which stand there in the document's own form. */
export const TimeSeriesDrawing = (props: TimeSeriesProps) => {
  const settings = resolveSettings(props)
  const { anchor, formats, width, words } = settings
  const moments = readMoments(props.points)
  const picture = drawTimeSeries(
    { baseline: readNumber(props.baseline), moments, width },
    words,
    formats.short,
  )
  return (
    <Drawing {...picture} settings={settings} told={tellSeries(moments, words, formats.whole)}>
      {picture.panel && (
        <>
          <Patterns anchor={anchor} />
          <Legend anchor={anchor} entries={picture.legend} />
          {picture.baseline !== null && (
            <BaselineLine d={`M${picture.panel.left} ${picture.baseline}H${width}`} />
          )}
          <Panel anchor={anchor} format={formats.whole} panel={picture.panel} words={words} />
        </>
      )}
    </Drawing>
  )
}

/** The figures of the chart as rows, for a document. */
export const timeSeriesTable = (props: TimeSeriesProps): DataTable => {
  const { caption, formats, words } = resolveSettings(props)
  const moments = readMoments(props.points)
  return seriesTable({ baseline: readNumber(props.baseline), caption, moments }, words, formats.whole)
}

/** A line of measurements over time with target, margin, baseline and forecast, and the same figures as a table. */
export const TimeSeries = (props: TimeSeriesProps) => (
  <Figure settings={resolveSettings(props)} table={timeSeriesTable(props)}>
    <TimeSeriesDrawing {...props} />
  </Figure>
)
