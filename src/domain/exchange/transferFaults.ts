import { inOrder } from '../dates/inOrder'
import type { Fault } from '../faults/fault'
import type { Words } from '../locales/locales'
import { isCents } from '../money/isCents'
import { isSoftScore } from './softValues'
import type { Transfer } from './transfer'
import { transferFaultWords as words } from './transferFaultWords'
import type { TransferState } from './transferStates'

const faultIf = (wrong: boolean, path: string, because: Words): Fault[] => (wrong ? [{ because, path }] : [])

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const partyFaults = ({ beneficiary, provider, receiver }: Transfer): Fault[] => [
  ...faultIf(provider === receiver, 'receiver', words.toItself),
  ...faultIf(beneficiary === receiver, 'beneficiary', words.beneficiaryIsReceiver),
  ...faultIf(beneficiary === provider, 'beneficiary', words.beneficiaryIsProvider),
]

const centsFaults = (transfer: Transfer): Fault[] =>
  (['costToProviderCents', 'worthToReceiverCents'] as const).flatMap((path) => {
    const cents = transfer[path]
    return faultIf(typeof cents === 'number' && !isCents(cents), path, words.notCents)
  })

const softFaults = ({ softValue }: Transfer): Fault[] => {
  const { kind, score, statement } = softValue ?? {}
  if ([kind, score, statement].every(isBlank)) return []
  return [
    ...faultIf(isBlank(kind), 'softValue.kind', words.softKindMissing),
    ...faultIf(!isSoftScore(score), 'softValue.score', words.softScoreMissing),
    ...faultIf(isBlank(statement), 'softValue.statement', words.softStatementMissing),
  ]
}

const isAmount = (amount: number): boolean => Number.isFinite(amount) && amount > 0

const correctionFaults = ({ corrects, id, project }: Transfer): Fault[] => {
  if (!corrects) return []
  if (corrects.id === id) return [{ because: words.correctsItself, path: 'corrects' }]
  return [
    ...faultIf(corrects.state !== 'delivered', 'corrects', words.correctsUndelivered),
    ...faultIf(corrects.project !== project, 'corrects', words.correctsElsewhere),
  ]
}

const needsValue = {
  proposed: false,
  agreed: true,
  committed: true,
  delivered: true,
  cancelled: false,
} as const satisfies Record<TransferState, boolean>

const valueFaults = ({ costToProviderCents, softValue, state, worthToReceiverCents }: Transfer): Fault[] =>
  faultIf(
    needsValue[state] && [costToProviderCents, worthToReceiverCents, softValue?.score].every(isBlank),
    'costToProviderCents',
    words.withoutValue,
  )

/** All that is wrong with a transfer, each at its field; a mere proposal may still be without any value. */
export const transferFaults = (transfer: Transfer): Fault[] => [
  ...partyFaults(transfer),
  ...faultIf(
    !!transfer.quantity && !isAmount(transfer.quantity.amount),
    'quantity.amount',
    words.notAnAmount,
  ),
  ...faultIf(!inOrder(transfer.start, transfer.end), 'end', words.outOfOrder),
  ...centsFaults(transfer),
  ...softFaults(transfer),
  ...valueFaults(transfer),
  ...correctionFaults(transfer),
]
