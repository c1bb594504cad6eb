import type { PublicSeries, SeriesPoint } from '../../domain/series/publicSeries'
import { csvLine } from '../../domain/tables/csvCell'
import type { Row } from '../../reader/rowReader'
import { formatPeriodOf } from '../../site/formatSeries'
import type { Section, SiteLocale } from '../../site/site'
import { keysNamedBy } from '../readRows'
import { createView } from '../view'
import { itemOf } from './itemOf'
import { BYTE_ORDER_MARK } from './listCsv'
import type { Machine } from './machine'
import type { SeriesFileFormat } from './seriesFiles'
import { seriesFormats } from './seriesFiles'

/** The document of a series: its page, and the field that holds it. */
type SeriesSubject = { section: Section; id: string; field: string; locale: SiteLocale; page: string }

const told = (value: number | string | null): string => String(value ?? '')

const columns: Readonly<Record<string, (point: SeriesPoint, locale: string) => number | string | null>> = {
  period: (point, locale) => formatPeriodOf(point, locale),
  from: ({ from }) => from,
  until: ({ until }) => until,
  value: ({ value }) => value,
  numerator: ({ numerator }) => numerator,
  denominator: ({ denominator }) => denominator,
  target: ({ target }) => target,
  low: ({ low }) => low,
  high: ({ high }) => high,
  standing: ({ standing }) => standing,
  because: ({ because }) => because,
}

type Slice = { dimension: string; category: string; valueOf: (point: SeriesPoint) => number | null }

const slicesOf = ({ dimensions }: PublicSeries): Slice[] =>
  dimensions.flatMap(({ categories, label }) =>
    categories.map((category) => {
      const values = new Map(category.values.map(({ point, value }) => [point, value]))
      return {
        dimension: label.text,
        category: category.label.text,
        valueOf: ({ key }: SeriesPoint) => values.get(key) ?? null,
      }
    }),
  )

/** A line for each period, and after those one for each part of the whole in it. */
const writeCsv = (series: PublicSeries, locale: string): string => {
  const names = Object.keys(columns)
  const unit = series.format === 'percentage' ? '%' : (series.unit?.text ?? '')
  const whole = series.points.map((point) =>
    csvLine([...Object.values(columns).map((tell) => told(tell(point, locale))), unit, '', '']),
  )
  const slices = slicesOf(series).flatMap(({ category, dimension, valueOf }) =>
    series.points.flatMap((point) => {
      const value = valueOf(point)
      if (value === null) return []
      const own: Readonly<Record<string, string>> = {
        period: formatPeriodOf(point, locale),
        from: point.from,
        until: point.until,
        value: String(value),
      }
      return [csvLine([...names.map((name) => own[name] ?? ''), unit, dimension, category])]
    }),
  )
  return (
    BYTE_ORDER_MARK + csvLine([...names, 'unit', 'dimension', 'category']) + [...whole, ...slices].join('')
  )
}

const readNamed = async (source: Parameters<Machine>[0], row: Row, locale: SiteLocale) =>
  createView({ locale, site: source.site }, await source.reader.rows(keysNamedBy(row), locale.code))

/** The series of a document; null when it has none, or is not there. */
export const seriesMachine =
  ({ field, id, locale, page, section }: SeriesSubject, format: SeriesFileFormat): Machine =>
  async (source) => {
    const row = await source.reader.row(section.collection, id, locale.code)
    const series = row?.fields[field]
    if (!row || series?.kind !== 'series') return null
    const body =
      format === 'csv'
        ? writeCsv(series, locale.code)
        : `${JSON.stringify(itemOf(await readNamed(source, row, locale), row))}\n`
    return { type: seriesFormats[format].type, body, address: `${page}.${format}`, next: null }
  }
