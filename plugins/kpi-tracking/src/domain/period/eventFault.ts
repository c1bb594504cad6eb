import type { Period } from './periodsOf'

/** Why a period cannot be measured in. */
export type EventFault = 'endBeforeStart' | 'outsideKpi' | 'overlaps'

/** What is wrong with a period that somebody says by hand, or undefined: it lies within the KPI, and overlaps no other. */
export const eventFault = (
  { from, until }: Omit<Period, 'key'>,
  kpi: Omit<Period, 'key'>,
  others: readonly Omit<Period, 'key'>[],
): EventFault | undefined => {
  if (until < from) return 'endBeforeStart'
  if (from < kpi.from || until > kpi.until) return 'outsideKpi'
  return others.some((other) => other.from <= until && from <= other.until) ? 'overlaps' : undefined
}
