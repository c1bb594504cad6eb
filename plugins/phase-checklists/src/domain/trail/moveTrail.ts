import type { LifeCycle } from '../lifeCycle/lifeCycle'
import type { Trail } from './trail'
import { isOver } from './trail'

/** Why a trail cannot go on with another version of its life cycle. */
export type MoveRefusal = 'isOver' | 'notNewer' | 'otherLifeCycle' | 'phaseGone'

/**
 * The trail on a newer version of its life cycle, or why it stays. It stays in its phase, which the new version must have;
 * what it visited before is history and keeps its names.
 */
export const moveTrail = (
  trail: Trail,
  from: Pick<LifeCycle, 'key' | 'version'>,
  to: LifeCycle,
): Readonly<{ trail: Trail } | { refusal: MoveRefusal }> => {
  if (isOver(trail.state)) return { refusal: 'isOver' }
  if (from.key !== to.key) return { refusal: 'otherLifeCycle' }
  if (to.version <= from.version) return { refusal: 'notNewer' }
  const phases = to.phases.map(({ key }) => key)
  return phases.includes(trail.phase) ? { trail: { ...trail, phases } } : { refusal: 'phaseGone' }
}
