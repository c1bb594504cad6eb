import { type AgreedBy, sidesToAgree, type TransferSide } from './sidesToAgree'
import type { TransferState } from './transferStates'

/** A transfer as far as it can wait for somebody. */
export type Proposal = AgreedBy & Readonly<{ state: TransferState }>

/** The sides of a proposal that have yet to agree; none of a transfer that is further on, or cancelled. */
const openSides = (transfer: Proposal): TransferSide[] =>
  transfer.state === 'proposed' ? sidesToAgree(transfer) : []

/** The sides on which a proposal waits for the agreement of a partner. */
export const sidesAwaiting = (transfer: Proposal, partner: string): TransferSide[] =>
  openSides(transfer).filter((side) => transfer[side] === partner)

/** The sides that cannot agree themselves, for want of a partner manager; `managed` holds the partners that have one. */
export const sidesToRecord = (transfer: Proposal, managed: ReadonlySet<string>): TransferSide[] =>
  openSides(transfer).filter((side) => !managed.has(transfer[side]))
