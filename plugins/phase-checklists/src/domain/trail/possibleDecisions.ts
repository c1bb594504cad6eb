import type { Decision } from './decide'
import { decide, decisions } from './decide'
import type { Trail } from './trail'

/** The decisions that would be taken as things stand, in their order; none for a trail that has ended. */
export const possibleDecisions = (
  trail: Trail,
  circumstances: { isOpen: boolean; on: string },
): readonly Decision[] => decisions.filter((decision) => 'trail' in decide(trail, decision, circumstances))
