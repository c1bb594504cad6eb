import type { Words } from '@streekwerk/payload-kit/pure'
import { isBlank } from '@streekwerk/payload-kit/pure'

import type { LifeCycleItem } from '../lifeCycle/lifeCycle'
import type { Answer, CheckAnswer } from './answer'
import { isGiven, waiverStanding } from './waivers'

/** What stands between an item and being settled. */
export const obstacles = [
  'inReview',
  'justificationWanted',
  'waiverAsked',
  'evidenceWanted',
  'evidenceGone',
  'underWay',
  'waiverExpired',
  'unanswered',
  'partlyMet',
  'checkNotMet',
  'overruled',
  'notMet',
  'mayNotBeLeftOut',
  'checkUnavailable',
  'checkBroken',
  'checkUnknown',
] as const
export type Obstacle = (typeof obstacles)[number]

/** By what an item was settled. */
export type SettledBy = 'result' | 'notApplicable' | 'check' | 'override' | 'waiver'

/** Whether an item is settled, by what, or what stands in its way; `because` is what a check of the host said of it. */
export type Verdict =
  | Readonly<{ isSettled: true; by: SettledBy; because?: Words }>
  | Readonly<{ isSettled: false; obstacles: readonly [Obstacle, ...Obstacle[]]; because?: Words }>

/** What the day is (YYYY-MM-DD) and what the checks of the host said, by name. */
export type Circumstances = Readonly<{ today: string; checks: ReadonlyMap<string, CheckAnswer> }>

const settled = (by: SettledBy): Verdict => ({ isSettled: true, by })

const blockedBy = (found: readonly Obstacle[], otherwise: Verdict): Verdict => {
  const [first, ...others] = found
  return first === undefined ? otherwise : { isSettled: false, obstacles: [first, ...others] }
}

const evidenceObstacle = ({ evidence: wanted }: LifeCycleItem, { evidence }: Answer): readonly Obstacle[] => {
  if (wanted.length === 0) return []
  const fitting = evidence.filter(({ kind }) => wanted.includes(kind))
  if (fitting.some(({ isThere }) => isThere)) return []
  return [fitting.length > 0 ? 'evidenceGone' : 'evidenceWanted']
}

/** Whoever still works on an item has not settled it, whatever stands there already. */
const workObstacle = ({ status }: Answer): readonly Obstacle[] => {
  if (status === 'done') return []
  return [status === 'inReview' ? 'inReview' : 'underWay']
}

const judgeByHand = (item: LifeCycleItem, answer: Answer): Verdict => {
  switch (answer.result) {
    case 'notAssessed':
      return blockedBy([answer.status === 'todo' ? 'unanswered' : 'underWay'], settled('result'))
    case 'notMet':
    case 'partlyMet':
      return { isSettled: false, obstacles: [answer.result] }
    case 'met':
      return blockedBy([...workObstacle(answer), ...evidenceObstacle(item, answer)], settled('result'))
    case 'notApplicable': {
      if (!item.mayNotApply) return { isSettled: false, obstacles: ['mayNotBeLeftOut'] }
      const isJustified = !isBlank(answer.justification)
      return blockedBy(
        [...workObstacle(answer), ...(isJustified ? [] : ['justificationWanted' as const])],
        settled('notApplicable'),
      )
    }
  }
}

const checkObstacles = {
  notMet: 'checkNotMet',
  unavailable: 'checkUnavailable',
  broken: 'checkBroken',
} as const satisfies Record<Exclude<CheckAnswer['is'], 'met'>, Obstacle>

const judgeByCheck = (
  { check = '' }: LifeCycleItem,
  { override }: Answer,
  { checks }: Circumstances,
): Verdict => {
  const found = checks.get(check)
  const because = found ? { because: found.because } : {}
  if (override && !isBlank(override.reason))
    return override.isMet
      ? { isSettled: true, by: 'override', ...because }
      : { isSettled: false, obstacles: ['overruled'], ...because }
  if (found === undefined) return { isSettled: false, obstacles: ['checkUnknown'] }
  return found.is === 'met'
    ? { isSettled: true, by: 'check', ...because }
    : { isSettled: false, obstacles: [checkObstacles[found.is]], ...because }
}

const judgeAnswer = (item: LifeCycleItem, answer: Answer, circumstances: Circumstances): Verdict =>
  item.answeredBy === 'check' ? judgeByCheck(item, answer, circumstances) : judgeByHand(item, answer)

/**
 * Whether an item is settled, and by what. A pure function of the template, what was said, what the checks found and the day: the server and the panel
 * ask the same one. Evidence can only help; a waiver holds through its last day, and only when somebody else than its requester approved it.
 */
export const judgeItem = (item: LifeCycleItem, answer: Answer, circumstances: Circumstances): Verdict => {
  const verdict = judgeAnswer(item, answer, circumstances)
  if (verdict.isSettled) return verdict
  const standings = answer.waivers.map((waiver) => waiverStanding(waiver, circumstances.today))
  if (standings.includes('holds')) return settled('waiver')
  if (standings.includes('asked')) return { ...verdict, obstacles: ['waiverAsked', ...verdict.obstacles] }
  // That a waiver was once given says something only where it was what settled the item.
  const wasGiven = answer.waivers.some((waiver) => !waiver.isWithdrawn && isGiven(waiver))
  return wasGiven ? { ...verdict, obstacles: ['waiverExpired', ...verdict.obstacles] } : verdict
}
