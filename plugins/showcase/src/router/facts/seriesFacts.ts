import { lengthOf } from '../../domain/series/period'
import type { PublicSeries, SeriesPoint } from '../../domain/series/publicSeries'
import type { Row } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import { seriesFiles } from '../machines/seriesFiles'
import type { View } from '../view'
import { absolute } from '../view'
import type { Facts } from './facts'
import { publisherReference } from './factsOfHome'

/** So many of the newest are told to machines on the page; all of them are in the files that it names. */
const MOST_OBSERVED = 60

const unitOf = ({ format, unit }: PublicSeries): Facts => {
  if (format === 'percentage') return { unitText: '%' }
  return unit ? { unitText: unit.text } : {}
}

const observationOf = (row: Row, series: PublicSeries, point: SeriesPoint): Facts => ({
  '@type': 'Observation',
  observationDate: point.until,
  observationPeriod: lengthOf(point),
  value: point.value,
  variableMeasured: row.title?.text,
  ...unitOf(series),
})

/** A value over time as a set of data, with what was observed: nothing of a row that is about none. */
export const seriesFacts = (view: View, { series: name }: Section, row: Row): Facts => {
  const series = name === undefined ? undefined : row.fields[name]
  if (series?.kind !== 'series') return {}
  const observed = series.points.filter(({ value }) => value !== null).slice(-MOST_OBSERVED)
  const [first, last] = [series.points[0], series.points.at(-1)]
  const { licence } = view.site.openData ?? {}
  return {
    creator: publisherReference(view),
    ...(row.summary ? {} : { description: row.title?.text }),
    distribution: seriesFiles(row.path).map(({ href, name: format, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(view, href),
      encodingFormat: type,
      name: format,
    })),
    isAccessibleForFree: true,
    ...(licence ? { license: licence.url } : {}),
    ...(first && last ? { temporalCoverage: `${first.from}/${last.until}` } : {}),
    variableMeasured: { '@type': 'PropertyValue', name: row.title?.text, ...unitOf(series) },
    ...(observed.length > 0
      ? { mainEntity: observed.map((point) => observationOf(row, series, point)) }
      : {}),
  }
}
