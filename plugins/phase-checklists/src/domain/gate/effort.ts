import type { Obstacle, Verdict } from '../checklist/judgeItem'

/**
 * What it roughly takes to clear an obstacle, from a word to work by others. Only their order counts: what costs least is said
 * first.
 */
const efforts: Readonly<Record<Obstacle, number>> = {
  inReview: 1,
  waiverAsked: 1,
  justificationWanted: 1,
  evidenceWanted: 2,
  evidenceGone: 2,
  underWay: 3,
  waiverExpired: 3,
  unanswered: 5,
  partlyMet: 5,
  checkNotMet: 6,
  overruled: 6,
  mayNotBeLeftOut: 7,
  notMet: 8,
  checkUnavailable: 9,
  checkBroken: 9,
  checkUnknown: 9,
}

/**
 * What it takes to settle an item, 0 when it is settled. A waiver that only waits for its approval is the cheapest way; else
 * every obstacle has to go.
 */
export const effortOf = (verdict: Verdict): number => {
  if (verdict.isSettled) return 0
  if (verdict.obstacles.includes('waiverAsked')) return efforts.waiverAsked
  return verdict.obstacles.reduce((sum, obstacle) => sum + efforts[obstacle], 0)
}
