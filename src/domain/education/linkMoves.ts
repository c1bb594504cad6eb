import type { LinkMover, LinkState } from './curriculumLinkStates'
import { linkStates, nextLinkStates } from './curriculumLinkStates'

/**
 * What saving a link does to what the public reads: `draft` leaves it as it is, `publish` puts this text there, `withdraw`
 * takes the page away.
 */
export type LinkEffect = 'draft' | 'publish' | 'withdraw'

/** What is asked with a save: which state, whether it should be public, and whether as a draft beside what is public. */
export type LinkRequest = { asDraft: boolean; state?: unknown; status?: unknown }

/** Where a link stands before a save: the state of its newest text, and whether some text of it is public. */
export type LinkStanding = { from: LinkState; isPublic: boolean }

/** What a save comes to. */
export type LinkMove = { effect: LinkEffect; from: LinkState; next: LinkState }

const isLinkState = (value: unknown): value is LinkState => linkStates.some((state) => state === value)

const mayGo = (mover: LinkMover, state: LinkState, next: LinkState): boolean =>
  nextLinkStates({ ...mover, state }).includes(next)

const publishes = ({ asDraft, state, status }: LinkRequest, from: LinkState): boolean =>
  status === 'published' || (state === 'published' && from !== 'published' && !asDraft && status !== 'draft')

/** The state that is asked for in so many words; a form that sends back what it was given asks nothing. */
const asked = ({ state }: LinkRequest, from: LinkState): LinkState | undefined =>
  isLinkState(state) && state !== from ? state : undefined

const withdraws = (
  { asDraft, status }: LinkRequest,
  { from, isPublic }: LinkStanding,
  wish: LinkState | undefined,
): boolean => {
  if (from === 'published' && wish === 'returned') return true
  return isPublic && !asDraft && (status === 'draft' || (from === 'published' && wish === 'draft'))
}

/**
 * Reads what a save means: the public status and the state of the work are one thing said in two ways. Changing a public
 * link makes a new draft beside it; taking it back, or sending it back, takes the page away.
 */
export const readMove = (request: LinkRequest, standing: LinkStanding, mover: LinkMover): LinkMove => {
  const { from } = standing
  if (publishes(request, from)) return { effect: 'publish', from, next: 'published' }
  const wish = asked(request, from)
  if (withdraws(request, standing, wish)) {
    const taken = mayGo(mover, 'published', 'draft') ? 'draft' : 'returned'
    return { effect: 'withdraw', from, next: wish ?? (from === 'published' ? taken : from) }
  }
  return { effect: 'draft', from, next: wish ?? (from === 'published' ? 'draft' : from) }
}

/** Whether somebody who may change a link may make this move with it; an expired link is renewed, never changed. */
export const mayMove = ({ effect, from, next }: LinkMove, mover: LinkMover): boolean => {
  if (from === 'expired') return false
  if (effect === 'publish') return mayGo(mover, from === 'published' ? 'submitted' : from, 'published')
  if (effect === 'withdraw') return mayGo(mover, 'published', next === 'returned' ? 'returned' : 'draft')
  const start = from === 'published' ? 'draft' : from
  return next === start || mayGo(mover, start, next)
}
