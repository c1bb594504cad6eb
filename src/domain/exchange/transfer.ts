import type { Quantity } from '../units/quantity'
import type { HardValueMethod } from './hardValueMethods'
import type { SoftValueKind } from './softValues'
import type { TransferState } from './transferStates'

/** What can be put in euros of a transfer, each party by its own numbers. */
export type HardValue = Readonly<{
  costToProviderCents?: number | null
  worthToReceiverCents?: number | null
  hardValueMethod?: HardValueMethod | null
}>

/** What is scored of a transfer, 1–5, and why. */
export type SoftValue = Readonly<{
  kind?: SoftValueKind | null
  score?: number | null
  statement?: string | null
}>

/** A transfer that is corrected, as far as its correction must know it. */
export type Corrected = Readonly<{ id: string; project: string; state: TransferState }>

/** A transfer as it is judged before it is stored; parties are ids, days are ISO texts. */
export type Transfer = HardValue &
  Readonly<{
    id?: string | null
    project: string
    provider: string
    receiver: string
    beneficiary?: string | null
    state: TransferState
    quantity?: Quantity | null
    start?: string | null
    end?: string | null
    softValue?: SoftValue | null
    corrects?: Corrected | null
  }>
