import type { Words } from '../../locales/locales'
import type { SoftValueKind } from '../softValues'
import type { BalanceEntry } from './balanceEntries'
import { type SoftTotal, softTotals } from './softTotals'
import { type Standing, standingOf, standingReasons } from './standings'

/** What a party puts in and gets out by its own numbers; `unknown` counts the transfers it has put no number to. */
export type OwnValuation = Readonly<{ costCents: number; worthCents: number; unknown: number }>

/** What one party gives and gets in a project: at the common valuation, by its own, and in soft values. */
export type PartyBalance = Readonly<{
  party: string
  givenCents: number
  receivedCents: number
  own: OwnValuation
  softGiven: Readonly<Record<SoftValueKind, SoftTotal>>
  softReceived: Readonly<Record<SoftValueKind, SoftTotal>>
  givesNothing: boolean
  getsNothing: boolean
  reciprocal: boolean
  standing: Standing
  because: Words
}>

const sum = (amounts: readonly (number | null | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)

const ownValuation = (given: readonly BalanceEntry[], received: readonly BalanceEntry[]): OwnValuation => {
  const costs = given.map(({ transfer }) => transfer.costToProviderCents ?? null)
  const worths = received.map(({ transfer }) => transfer.worthToReceiverCents ?? null)
  return {
    costCents: sum(costs),
    unknown: [...costs, ...worths].filter((cents) => cents === null).length,
    worthCents: sum(worths),
  }
}

/** The balance of one party, from what it gives, what it receives and whether it lies on a circle of giving. */
export const partyBalance = (
  party: string,
  given: readonly BalanceEntry[],
  received: readonly BalanceEntry[],
  onCircle: boolean,
): PartyBalance => {
  const gives = given.some(({ to }) => to !== party)
  const gets = received.some(({ from }) => from !== party)
  const standing = standingOf({ gets, gives, onCircle })
  return {
    because: standingReasons[standing],
    getsNothing: !gets,
    givenCents: sum(given.map(({ cents }) => cents)),
    givesNothing: !gives,
    own: ownValuation(given, received),
    party,
    receivedCents: sum(received.map(({ cents }) => cents)),
    reciprocal: onCircle,
    softGiven: softTotals(given),
    softReceived: softTotals(received),
    standing,
  }
}
