import type { Kpi } from '../kpi/kpi'
import type { TargetDoubt } from '../kpi/targetDoubt'
import { targetDoubt } from '../kpi/targetDoubt'
import { exactDifference, exactProduct, exactSum } from '../number/exact'

/** Better than the target, on it within the margin, or worse. */
export const statuses = ['over', 'on', 'under'] as const
export type Status = (typeof statuses)[number]

/** Why nothing is said of an actual and its target. */
export const verdictGaps = [
  'noTarget',
  'noData',
  'incomplete',
  'periodOpen',
  'noBaseline',
  'targetIsBaseline',
  'targetOnWrongSide',
] as const satisfies readonly (
  TargetDoubt | 'incomplete' | 'noBaseline' | 'noData' | 'noTarget' | 'periodOpen'
)[]
export type VerdictGap = (typeof verdictGaps)[number]

export type Verdict = Readonly<{ status: Status }> | Readonly<{ status: null; because: VerdictGap }>

/** What is judged: an actual that lacks an earlier period is incomplete, and a period is open until its last day is over. */
export type Judged = Readonly<{
  actual: number | null
  target: number | null
  isIncomplete: boolean
  isPeriodOpen: boolean
}>

const none = (because: VerdictGap): Verdict => ({ status: null, because })

const judge = ({ baseline, direction, margin }: JudgedBy, actual: number, target: number): Verdict => {
  if (baseline === null) return none('noBaseline')
  const doubt = targetDoubt({ baseline, direction }, target)
  if (doubt) return none(doubt)
  const ahead = exactDifference(actual, target) * (direction === 'up' ? 1 : -1)
  const band = exactProduct(margin, Math.abs(exactDifference(target, baseline)))
  if (ahead > band) return { status: 'over' }
  return { status: ahead < -band ? 'under' : 'on' }
}

type JudgedBy = Pick<Kpi, 'baseline' | 'direction' | 'margin'>

/** Whether an actual is over, on or under its target, told in the direction in which the KPI gets better; or why that cannot be said. */
export const verdictOf = (kpi: JudgedBy, { actual, isIncomplete, isPeriodOpen, target }: Judged): Verdict => {
  if (target === null) return none('noTarget')
  if (actual === null) return none('noData')
  if (isPeriodOpen) return none('periodOpen')
  return isIncomplete ? none('incomplete') : judge(kpi, actual, target)
}

/** Between which values an actual is on its target: the lowest and the highest; null where no verdict can rest on the target. */
export const marginBand = (
  kpi: JudgedBy,
  target: number,
): Readonly<{ lowest: number; highest: number }> | null => {
  if (kpi.baseline === null || targetDoubt(kpi, target)) return null
  const band = exactProduct(kpi.margin, Math.abs(exactDifference(target, kpi.baseline)))
  return { lowest: exactDifference(target, band), highest: exactSum([target, band]) }
}
