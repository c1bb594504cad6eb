import { addDays } from '@streekwerk/payload-kit/pure'

/** What the days of a period make together; `number` counts from one. */
export type Period =
  | { kind: 'year'; year: number }
  | { kind: 'half' | 'quarter' | 'month'; number: number; year: number }
  | { kind: 'day' | 'days' }

type Days = { from: string; until: string }

const isFirst = (day: string): boolean => day.endsWith('-01')

/** How many whole months a period is; null when it begins or ends within one. */
const wholeMonths = ({ from, until }: Days): number | null => {
  const next = addDays(until, 1)
  if (!isFirst(from) || !isFirst(next)) return null
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(next) - months(from)
}

/** Parts of a year that begin where such a part does. */
const PARTS = { 1: 'month', 3: 'quarter', 6: 'half' } as const

/** What people call a period, from its first day to its last one. */
export const periodOf = ({ from, until }: Days): Period => {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const months = wholeMonths({ from, until })
  if (months === 12 && month === 1) return { kind: 'year', year }
  if (months === 1 || months === 3 || months === 6)
    if ((month - 1) % months === 0) return { kind: PARTS[months], number: (month - 1) / months + 1, year }
  return { kind: from === until ? 'day' : 'days' }
}

/** How long a period lasts, as ISO 8601 writes it: `P1Y`, `P3M`, `P10D`. */
export const lengthOf = ({ from, until }: Days): string => {
  const months = wholeMonths({ from, until })
  if (months !== null) return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
  const days = Math.round((Date.parse(addDays(until, 1)) - Date.parse(from)) / 86_400_000)
  return `P${days}D`
}
