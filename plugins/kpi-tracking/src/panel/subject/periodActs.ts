import { countsFrom } from '../../domain/period/tooEarly'
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
  const isMeasured = from <= today && (endedOn === null || from <= endedOn)
  const measures = mayMeasure && !isLocked && isMeasured
  const judges = mayApprove && !isLocked && open?.state === 'submitted'
  const isOwn = String(open?.submittedBy?.id) === String(me) || open?.writtenBy.includes(String(me)) === true
  const day = countsFrom(kpi, { from, until }, open?.value ?? null)
  return {
    approvedFrom: judges && !isOwn && today < day ? day : null,
    canAim: mayDefine && !isLocked,
    canCorrect: measures && counting !== null && open === null,
    canEnter: measures && (open === null ? counting === null : open.state === 'draft'),
    canJudge: judges && !isOwn,
    canLock: mayDefine,
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

/** What counted in earlier periods, in their order. */
export const earlierValues = ({ periods }: PanelKpi, { from }: PanelPeriod): readonly number[] =>
  periods.flatMap(({ counting, until }) => (until < from ? (counting?.value ?? []) : []))
