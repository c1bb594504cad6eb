import { isDay } from '@streekwerk/payload-kit/pure'

import type { DayNotation } from './frameworkMap'

const patterns = {
  yearFirst: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  dayFirst: /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  monthFirst: /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})[-/.](?<year>\d{4})$/,
} as const satisfies Record<DayNotation, RegExp>

/**
 * The day (YYYY-MM-DD) that a text holds, or null where it holds none. A year alone is its first day or its last. `3-4-2026` is a day in
 * another order or in none, and never guessed.
 */
export const readDay = (text: string, notation: DayNotation, edge: 'first' | 'last'): string | null => {
  if (/^\d{4}$/.test(text)) return `${text}-${edge === 'first' ? '01-01' : '12-31'}`
  const { day = '', month = '', year = '' } = patterns[notation].exec(text)?.groups ?? {}
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : null
}
