import { periodOf } from '../domain/series/period'
import type { PublicSeries, SeriesPoint } from '../domain/series/publicSeries'
import { formatDay, formatDecimals, formatMonthOf } from './format'
import type { Words } from './words'
import { wordsOf } from './words'

/** More a number has not at an axis. */
const MOST_DECIMALS = 6

type Written = Pick<PublicSeries, 'decimals' | 'format'>

/** A value of a series without what it counts: `1.250,5`, `47 %`, `ja`. */
export const formatSeriesValue = ({ decimals, format }: Written, value: number, locale: string): string => {
  if (format === 'yesNo') return value >= 0.5 ? wordsOf(locale).yes : wordsOf(locale).no
  const written = formatDecimals(value, decimals, locale)
  // The Dutch keep the sign apart.
  return format === 'percentage' ? `${written}${locale === 'nl' ? '\u00A0' : ''}%` : written
}

/** A number at an axis: there it is round, and has as many decimals as it needs. Between yes and no there is nothing. */
export const formatSeriesTick = ({ format }: Written, value: number, locale: string): string => {
  if (format === 'yesNo' && !Number.isInteger(value)) return ''
  const needed = value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '')
  const decimals = needed.split('.')[1]?.length ?? 0
  return formatSeriesValue({ decimals, format }, value, locale)
}

const inWords: Readonly<Record<'half' | 'quarter', 'halfOf' | 'quarterOf'>> = {
  half: 'halfOf',
  quarter: 'quarterOf',
}

const formatDays = ({ from, until }: Pick<SeriesPoint, 'from' | 'until'>, locale: string): string => {
  const words: Words = wordsOf(locale)
  const period = periodOf({ from, until })
  switch (period.kind) {
    case 'year':
      return String(period.year)
    case 'half':
    case 'quarter':
      return words[inWords[period.kind]](period.number, period.year)
    case 'month':
      return formatMonthOf(from, locale)
    case 'day':
      return formatDay(from, locale)
    case 'days':
      return words.fromTo(formatDay(from, locale), formatDay(until, locale))
  }
}

/** What a period is called, by itself or by its days: `2026`, `1e kwartaal 2026`, `maart 2026`. */
export const formatPeriodOf = (
  point: Pick<SeriesPoint, 'from' | 'label' | 'until'>,
  locale: string,
): string => point.label?.text ?? formatDays(point, locale)
