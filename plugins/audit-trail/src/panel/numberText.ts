import { sayIn } from '@streekwerk/payload-kit/pure'

import type { HistoryMark } from '../options'

/** A number as a language writes it and its field means it: `€\u00a02.500,50` of 250050 cents, `2027` of a year, `25\u00a0%` of a percentage. */
export const numberText = (
  language: string,
  { cents, isGrouped = true, unit }: HistoryMark,
  value: number,
): string => {
  if (cents !== undefined)
    return new Intl.NumberFormat(language, {
      currency: cents,
      style: 'currency',
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value / 100)
  const written = new Intl.NumberFormat(language, {
    maximumFractionDigits: 20,
    useGrouping: isGrouped,
  }).format(value)
  if (unit === undefined) return written
  return `${written}\u00a0${typeof unit === 'string' ? unit : sayIn(language, unit)}`
}
