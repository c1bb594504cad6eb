import type { SoftValueKind } from '../softValues'
import type { TransferState } from '../transferStates'

/** A transfer as the balance sees it; parties are ids, and the beneficiary is given only where it is not the receiver. */
export type BalanceTransfer = Readonly<{
  id: string
  provider: string
  receiver: string
  beneficiary?: string | null
  state: TransferState
  costToProviderCents?: number | null
  worthToReceiverCents?: number | null
  soft?: Readonly<{ kind: SoftValueKind; score: number }> | null
  /** The provider has written that nothing needs to come back for this. */
  acceptedAsGift?: boolean | null
  /** The delivered transfer that this one takes the place of. */
  correctsId?: string | null
}>

/** Who takes part in a project and what goes between them; `states` says which transfers count (agreed and further). */
export type Exchange = Readonly<{
  participants: readonly string[]
  transfers: readonly BalanceTransfer[]
  states?: readonly TransferState[]
}>

/** The states that count in a balance unless others are asked for. */
export const countedStates = ['agreed', 'committed', 'delivered'] as const satisfies readonly TransferState[]
