import type { HardValueMethod } from '../../../domain/exchange/hardValueMethods'
import type { SoftScore, SoftValueKind } from '../../../domain/exchange/softValues'
import type { TransferState } from '../../../domain/exchange/transferStates'
import type { Quantity } from '../../../domain/units/quantity'
import type { ResourceKey, TypeCode } from '../mapping/demoResource'
import type { PartnerKey } from '../partners/demoPartner'
import type { ProjectKey } from '../projects/demoProject'

/** What one partner of the demo region gives another. */
export type DemoTransfer = {
  project: ProjectKey
  provider: PartnerKey
  receiver: PartnerKey
  beneficiary?: PartnerKey
  type: TypeCode
  offer?: ResourceKey
  need?: ResourceKey
  quantity?: Quantity
  start?: string
  end?: string
  cost?: number
  worth?: number
  method?: HardValueMethod
  soft?: readonly [kind: SoftValueKind, score: SoftScore, statement: string]
  gift?: string
  state: TransferState
  /** Told on the website. */
  isPublic?: true
  /** Who agreed for the provider and for the receiver, and when; the demo tells it as it would have gone. */
  agreed?: readonly [provider: string, receiver: string, on: string]
  /** The key of the delivered transfer whose place this one takes. */
  corrects?: string
}
