import type { Answerer } from '../lifeCycle/lifeCycle'
import type { Trail } from '../trail/trail'
import { isOver } from '../trail/trail'
import type { Verdict } from './judgeItem'

/** Where an item of a subject has its place. */
export type Place = Readonly<{
  trail: Pick<Trail, 'phase' | 'state'>
  /** The key of the phase that the item is of; null where the life cycle has no place for it. */
  phase: string | null
  /** Whether a move to another version left the item behind. */
  isRetired: boolean
}>

/** Whether it matters today what becomes of an item: it counts, and its subject, which has not ended, is in the phase of that item. */
export const isCurrent = ({ isRetired, phase, trail }: Place): boolean =>
  !isRetired && phase === trail.phase && !isOver(trail.state)

/**
 * Whether an item asks something of who owns it: it is current, a person answers it, and nothing has settled it. What a check answers asks nothing of
 * anybody. While its subject is on hold an item asks no less, and rests. It is the one rule for what the mail, the dashboard, the overview and the
 * view of a subject tell; where there are too many items to read, the database answers it (`tables/askedItems`), and a test compares the two.
 */
export const isAsked = (
  { answeredBy }: Readonly<{ answeredBy: Answerer }>,
  { isSettled }: Pick<Verdict, 'isSettled'>,
  place: Place,
): boolean => answeredBy === 'person' && !isSettled && isCurrent(place)
