import type { Kpi } from '../kpi/kpi'
import type { Period } from '../period/periodsOf'
import { isAfterEnd } from '../period/tooEarly'

/** What decides whether a period waits to be measured. */
export type Measurable = Readonly<{
  period: Period
  isLocked: boolean
  /** What counts; null where nothing does. */
  measured: object | null
  /** How far what is at work in it is, beside what counts. */
  open: 'draft' | 'submitted' | null
}>

/** A period that waits to be measured. */
export type DuePeriod<Known extends Measurable = Measurable> = Readonly<{ known: Known; isOverdue: boolean }>

/** Whether a period is over on a day (YYYY-MM-DD): its last day is still part of it. */
export const isOver = ({ until }: Pick<Period, 'until'>, today: string): boolean => until < today

/** The periods in which something is to be measured: after a KPI has ended nothing is waited for. */
export const expectedPeriods = <Known extends Pick<Measurable, 'period'>>(
  kpi: Pick<Kpi, 'endedOn'>,
  periods: readonly Known[],
): readonly Known[] => periods.filter(({ period }) => !isAfterEnd(kpi, period))

/** What was sent back is a draft again, and a draft was handed in to nobody. */
const isHandedIn = ({ measured, open }: Measurable): boolean => measured !== null || open === 'submitted'

const byFrom = (one: Measurable, other: Measurable): number => (one.period.from < other.period.from ? -1 : 1)

/**
 * The periods of a KPI that wait to be measured on a day, in their order: all that are over and in which nothing was handed in; where there
 * are none, the one that is going on. In a locked one nothing can be measured. It is the one rule of what is due: what reads over all KPIs
 * asks it in SQL, and a test compares the two.
 */
export const duePeriods = <Known extends Measurable>(
  kpi: Pick<Kpi, 'endedOn'>,
  periods: readonly Known[],
  today: string,
): readonly DuePeriod<Known>[] => {
  const waiting = expectedPeriods(kpi, periods)
    .filter((each) => !each.isLocked && !isHandedIn(each) && each.period.from <= today)
    .toSorted(byFrom)
    .map((known) => ({ isOverdue: isOver(known.period, today), known }))
  const overdue = waiting.filter(({ isOverdue }) => isOverdue)
  return overdue.length > 0 ? overdue : waiting.slice(0, 1)
}
