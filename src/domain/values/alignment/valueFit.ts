import { type AskedValue, floorOf } from '../askedValue'
import { isScore, type Score } from '../scales'
import type { Standing } from './standings'

/** What one partner states about one value; both scores 0–4. */
export type Scored = Readonly<{ importance?: number | null; practice?: number | null }>

/** What one partner states, by the key of the value. */
export type Stand = ReadonlyMap<string, Scored>

/** How two partners stand to each other on one value. */
export type ValueFit = Readonly<{
  value: string
  social: boolean
  weight: number
  standing: Standing
  /** 1 when both say the same, 0 when they stand at opposite ends; null when not both have stated. */
  fit: number | null
  /** Who stands below the floor of a social value. */
  below: Readonly<{ one: boolean; other: boolean }>
}>

/** Social values weigh double: the method weighs them most (step 1). */
export const weightOf = ({ social }: Pick<AskedValue, 'social'>): number => (social ? 2 : 1)

/** The distance between opposite ends: four steps of importance and four of practice. */
export const FARTHEST = 8
const STILL_NEAR = 2

type Scores = { importance: Score; practice: Score }

const scoresOf = (stand: Stand, key: string): Scores | null => {
  const { importance, practice } = stand.get(key) ?? {}
  return isScore(importance) && isScore(practice) ? { importance, practice } : null
}

/** Steps between two partners on one value, in importance and practice together (0…8), or null when not both have stated. */
export const distanceOn = (key: string, one: Stand, other: Stand): number | null => {
  const [a, b] = [scoresOf(one, key), scoresOf(other, key)]
  return a === null || b === null
    ? null
    : Math.abs(a.importance - b.importance) + Math.abs(a.practice - b.practice)
}

/** Whether a partner holds a value less important, or practises it less, than its floor; who has not stated is not below it. */
const isBelow = (asked: AskedValue, stand: Stand): boolean => {
  const scores = scoresOf(stand, asked.key)
  return scores !== null && Math.min(scores.importance, scores.practice) < floorOf(asked)
}

const standingOf = (distance: number | null, heard: number): Standing => {
  if (distance === null) return heard === 0 ? 'unstated' : 'one-sided'
  return distance === 0 ? 'same' : distance <= STILL_NEAR ? 'near' : 'apart'
}

/** How two partners stand to each other on one value, and whether either is below its floor. */
export const valueFit = (asked: AskedValue, one: Stand, other: Stand): ValueFit => {
  const distance = distanceOn(asked.key, one, other)
  const heard = [one, other].filter((stand) => scoresOf(stand, asked.key) !== null).length
  return {
    below: { one: isBelow(asked, one), other: isBelow(asked, other) },
    fit: distance === null ? null : 1 - distance / FARTHEST,
    social: asked.social,
    standing: standingOf(distance, heard),
    value: asked.key,
    weight: weightOf(asked),
  }
}
