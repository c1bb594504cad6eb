import type { JsonObject } from 'payload'

import { type HardValueMethod, hardValueMethods } from '../domain/exchange/hardValueMethods'
import type { AgreedBy } from '../domain/exchange/sidesToAgree'
import { type SoftValueKind, softValueKinds } from '../domain/exchange/softValues'
import { type TransferState, transferStates } from '../domain/exchange/transferStates'
import type { TransferTerms } from '../domain/exchange/transferTerms'
import { relationId } from '../domain/relations/relationId'
import { type Period, periods } from '../domain/units/periods'
import { type Unit, units } from '../domain/units/units'

const partsOf = (group: unknown): JsonObject => (typeof group === 'object' && group !== null ? group : {})

const oneOf = <Value extends string>(known: readonly Value[], value: unknown): Value | null =>
  known.find((each) => each === value) ?? null

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const textOf = (value: unknown): string | null => {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : null
}

/** A transfer as a form or the database holds it, in the words of the domain; what has a wrong shape counts as absent. */
export type ReadTransfer = AgreedBy &
  TransferTerms & {
    acceptedAsGift: boolean
    giftWords: string | null
    id: string | null
    need: string | null
    offer: string | null
    project: string
    quantity: { amount: number | null; period: Period | null; unit: Unit | null }
    softValue: { kind: SoftValueKind | null; score: number | null; statement: string | null }
    state: TransferState
  }

const readWorth = (data: JsonObject) => {
  const soft = partsOf(data.softValue)
  return {
    costToProviderCents: numberOf(data.costToProviderCents),
    hardValueMethod: oneOf<HardValueMethod>(hardValueMethods, data.hardValueMethod),
    softValue: {
      kind: oneOf<SoftValueKind>(softValueKinds, soft.kind),
      score: numberOf(soft.score),
      statement: textOf(soft.statement),
    },
    worthToReceiverCents: numberOf(data.worthToReceiverCents),
  }
}

const readQuantity = (data: JsonObject) => {
  const { amount, period, unit } = partsOf(data.quantity)
  return {
    amount: numberOf(amount),
    period: oneOf<Period>(periods, period),
    unit: oneOf<Unit>(units, unit),
  }
}

/** Reads a transfer; a relation that is missing reads as an empty text. */
export const readTransfer = (data: JsonObject): ReadTransfer => ({
  ...readWorth(data),
  acceptedAsGift: data.acceptedAsGift === true,
  agreedBy: Array.isArray(data.agreedBy)
    ? data.agreedBy.flatMap((row) => relationId(partsOf(row).partner) ?? [])
    : [],
  beneficiary: relationId(data.beneficiary),
  corrects: relationId(data.corrects),
  end: textOf(data.end),
  giftWords: textOf(data.giftWords),
  id: relationId(data.id),
  need: relationId(data.need),
  offer: relationId(data.offer),
  project: relationId(data.project) ?? '',
  provider: relationId(data.provider) ?? '',
  quantity: readQuantity(data),
  receiver: relationId(data.receiver) ?? '',
  resourceType: relationId(data.resourceType),
  start: textOf(data.start),
  state: oneOf<TransferState>(transferStates, data.state) ?? 'proposed',
})

/** A transfer as it will stand: what is saved laid over what is there, groups part by part. */
export const mergedTransfer = (original: JsonObject | undefined, data: JsonObject): JsonObject => ({
  ...original,
  ...data,
  quantity: { ...partsOf(original?.quantity), ...partsOf(data.quantity) },
  softValue: { ...partsOf(original?.softValue), ...partsOf(data.softValue) },
})
