import { countsFrom, isAfterEnd } from '../../domain/period/tooEarly'
import type { PanelKpi, PanelPeriod, Surroundings } from './panel'

/** What the viewer can do in a period. */
export type PeriodActs = Readonly<{
  /** Enters a value, or goes on with a draft. */
  canEnter: boolean
  canJudge: boolean
  /** The day from which on what waits can be approved by the viewer, where that is yet to come. */
  approvedFrom: string | null
  /** What waits was submitted or written by the viewer, who may judge all else. */
  waitsForAnother: boolean
  /** Takes back what the viewer submitted. */
  canWithdraw: boolean
  canCorrect: boolean
  canAim: boolean
  canLock: boolean
}>

/**
 * What the viewer can do in a period of a KPI: nothing but unlock in one that is locked, nothing new in one that has yet to begin or that
 * came after the end of the KPI, and judge what others wrote and submitted. The server asks again.
 */
export const periodActs = (
  { endedOn, kpi, mayApprove, mayMeasure }: Pick<PanelKpi, 'endedOn' | 'kpi' | 'mayApprove' | 'mayMeasure'>,
  { counting, from, isLocked, open, until }: PanelPeriod,
  { mayDefine, me, today }: Pick<Surroundings, 'mayDefine' | 'me' | 'today'>,
): PeriodActs => {
  const isMeasured = from <= today && !isAfterEnd({ endedOn }, { from })
  const measures = mayMeasure && !isLocked && isMeasured
  const waits = !isLocked && open?.state === 'submitted'
  const judges = mayApprove && waits
  const isSubmitter = String(open?.submittedBy?.id) === String(me)
  const isOwn = isSubmitter || open?.writtenBy.includes(String(me)) === true
  const day = countsFrom(kpi, { from, until }, open?.value ?? null)
  return {
    approvedFrom: judges && !isOwn && today < day ? day : null,
    canAim: mayDefine && !isLocked,
    canCorrect: measures && counting !== null && open === null,
    canEnter: measures && (open === null ? counting === null : open.state === 'draft'),
    canJudge: judges && !isOwn,
    canLock: mayDefine,
    canWithdraw: mayMeasure && waits && isSubmitter,
    waitsForAnother: judges && isOwn,
  }
}

type Divided = Readonly<{ now: readonly PanelPeriod[]; rest: readonly PanelPeriod[] }>

/** Periods in which there is something to enter or to judge now, the one that is due first; and all others. */
export const dividePeriods = (
  kpi: PanelKpi,
  surroundings: Pick<Surroundings, 'mayDefine' | 'me' | 'today'>,
): Divided => {
  const isNow = (period: PanelPeriod): boolean => {
    const { canEnter, canJudge } = periodActs(kpi, period, surroundings)
    return canEnter || canJudge
  }
  const now = kpi.periods.filter(isNow)
  return {
    now: [...now.filter(({ key }) => key === kpi.due), ...now.filter(({ key }) => key !== kpi.due)],
    rest: kpi.periods.filter((period) => !isNow(period)),
  }
}

const known = (value: number | null | undefined): readonly number[] =>
  value === null || value === undefined ? [] : [value]

/**
 * What a value of a period is like, in the order of time: what counts or waits in earlier periods, after the baseline where that says
 * something and a value is not what comes on top of it; where there is none of it, what is aimed at.
 */
export const earlierValues = (
  { kpi: { baseline, isCumulative }, periods }: PanelKpi,
  { from, target }: PanelPeriod,
): readonly number[] => {
  const measured = periods.flatMap(({ counting, open, until }) =>
    until < from ? known((counting ?? open)?.value) : [],
  )
  const values = isCumulative || baseline === 0 ? measured : [...known(baseline), ...measured]
  return values.length > 0 ? values : known(target)
}
