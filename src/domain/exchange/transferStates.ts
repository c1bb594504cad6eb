import type { Words } from '../locales/locales'

/** What becomes of a transfer: from a proposal to a fact, or to nothing. */
export const transferStates = ['proposed', 'agreed', 'committed', 'delivered', 'cancelled'] as const

/** What has become of a transfer. */
export type TransferState = (typeof transferStates)[number]

/** The states as people read them. */
export const transferStateWords = {
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  agreed: { nl: 'Afgesproken', en: 'Agreed' },
  committed: { nl: 'Toegezegd', en: 'Committed' },
  delivered: { nl: 'Geleverd', en: 'Delivered' },
  cancelled: { nl: 'Geannuleerd', en: 'Cancelled' },
} as const satisfies Record<TransferState, Words>

const following = {
  proposed: ['agreed', 'cancelled'],
  agreed: ['committed', 'cancelled'],
  committed: ['delivered', 'cancelled'],
  delivered: [],
  cancelled: [],
} as const satisfies Record<TransferState, readonly TransferState[]>

/** The states that a transfer may go to next: one step forward, or cancelled; never back. */
export const nextStates = (state: TransferState): readonly TransferState[] => following[state]

/** Whether a transfer may go from one state to the other in one step; staying where it is is no step. */
export const canMove = (from: TransferState, to: TransferState): boolean => nextStates(from).includes(to)

/** A state that nothing follows. */
export type FinalState = {
  [State in TransferState]: (typeof following)[State] extends readonly [] ? State : never
}[TransferState]

/** Whether nothing of a transfer may change any more; a delivered one is corrected only by another that names it. */
export const isFinal = (state: TransferState): state is FinalState => nextStates(state).length === 0
