import type { Quantity } from '../units/quantity'
import type { HardValue, SoftValue } from './transfer'

/** What two parties agree on: who gives what to whom, how much, when, and what it is worth; days are ISO texts. */
export type TransferTerms = HardValue &
  Readonly<{
    beneficiary?: string | null
    corrects?: string | null
    end?: string | null
    project?: string | null
    provider?: string | null
    quantity?: Readonly<{ [Part in keyof Quantity]?: Quantity[Part] | null }> | null
    receiver?: string | null
    resourceType?: string | null
    softValue?: SoftValue | null
    start?: string | null
  }>

const known = (value: unknown): unknown => (value === undefined || value === '' ? null : value)

// The same day comes as 2026-05-01 from a form and with a time of day from the database.
const dayOf = (day: string | null | undefined): unknown =>
  typeof day === 'string' && day !== '' ? new Date(day).getTime() : null

const isQuantity = (quantity: TransferTerms['quantity']): boolean =>
  known(quantity?.amount) !== null || known(quantity?.unit) !== null

const termsOf = (terms: TransferTerms): Readonly<Record<string, unknown>> => ({
  project: known(terms.project),
  provider: known(terms.provider),
  receiver: known(terms.receiver),
  beneficiary: known(terms.beneficiary),
  resourceType: known(terms.resourceType),
  'quantity.amount': known(terms.quantity?.amount),
  'quantity.unit': known(terms.quantity?.unit),
  // Without an amount the period is only what the form stood on.
  'quantity.period': isQuantity(terms.quantity) ? known(terms.quantity?.period) : null,
  start: dayOf(terms.start),
  end: dayOf(terms.end),
  costToProviderCents: known(terms.costToProviderCents),
  worthToReceiverCents: known(terms.worthToReceiverCents),
  hardValueMethod: known(terms.hardValueMethod),
  'softValue.kind': known(terms.softValue?.kind),
  'softValue.score': known(terms.softValue?.score),
  'softValue.statement': known(terms.softValue?.statement),
  corrects: known(terms.corrects),
})

/** The paths of the terms that differ between two states of one transfer; what is empty is empty, however it is written. */
export const changedTerms = (before: TransferTerms, after: TransferTerms): string[] => {
  const [old, now] = [termsOf(before), termsOf(after)]
  return Object.keys(now).filter((path) => !Object.is(old[path], now[path]))
}
