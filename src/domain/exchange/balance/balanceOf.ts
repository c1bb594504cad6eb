import type { TransferState } from '../transferStates'
import { balanceEntries, type BalanceEntry, balanceParties, groupedBy } from './balanceEntries'
import { type BalanceTransfer, countedStates, type Exchange } from './balanceTransfer'
import { circlesOf } from './circles'
import { OUTSIDE } from './outside'
import { type PartyBalance, partyBalance } from './partyBalance'
import { isOneSided } from './standings'

/** A transfer that no circle brings back to its provider, and whether the provider has accepted that in words. */
export type Gift = Readonly<{ transferId: string; from: string; to: string; accepted: boolean }>

/** The value exchange of a project, weighed. */
export type ExchangeBalance = Readonly<{
  /** Everybody who takes part, by id, and the outside last where a counted transfer touches it. */
  parties: readonly PartyBalance[]
  /** Who takes part and is not carried by any circle, though it gives or gets. */
  oneSided: readonly PartyBalance[]
  gifts: readonly Gift[]
  /** How many transfers count, and how many of these nobody has put in euros. */
  counted: number
  withoutCents: number
  /** How many do not count, by state, and how many because a correction took their place. */
  notCounted: Readonly<Record<TransferState, number>>
  corrected: number
  /** Something is exchanged, everybody takes part in it, and every gift is accepted. */
  settled: boolean
}>

const countByState = (transfers: readonly BalanceTransfer[]): Record<TransferState, number> => {
  const counts = { proposed: 0, agreed: 0, committed: 0, delivered: 0, cancelled: 0 }
  for (const { state } of transfers) counts[state] += 1
  return counts
}

/**
 * What each party of a project gives and gets. Each transfer has one common value (`commonCents`), so that over all
 * parties given − received is zero to the cent; a party's own numbers and the soft values stand beside it and are never
 * added to it. A party is reciprocal when what it gives comes back along some cycle, however long. What is handed within
 * the outside, or by a party to itself, counts in cents but is neither giving nor getting.
 */
export const balanceOf = (exchange: Exchange): ExchangeBalance => {
  const entries = balanceEntries(exchange)
  const circles = circlesOf(entries)
  const onOneCircle = ({ from, to }: BalanceEntry): boolean => circles.get(from) === circles.get(to)
  const carried = new Set(
    entries.filter((entry) => entry.from !== entry.to && onOneCircle(entry)).map(({ from }) => from),
  )
  const [given, received] = [groupedBy(entries, 'from'), groupedBy(entries, 'to')]
  const parties = balanceParties(exchange.participants, entries).map((party) =>
    partyBalance(party, given.get(party) ?? [], received.get(party) ?? [], carried.has(party)),
  )
  const partners = parties.filter(({ party }) => party !== OUTSIDE)
  const gifts = entries
    .filter((entry) => !onOneCircle(entry))
    .map(({ from, to, transfer }) => ({
      accepted: transfer.acceptedAsGift === true,
      from,
      to,
      transferId: transfer.id,
    }))
  const isCounted = ({ state }: BalanceTransfer): boolean =>
    (exchange.states ?? countedStates).includes(state)
  const counting = exchange.transfers.filter(isCounted)
  return {
    corrected: counting.length - entries.length,
    counted: entries.length,
    gifts,
    notCounted: countByState(exchange.transfers.filter((transfer) => !isCounted(transfer))),
    oneSided: partners.filter(({ standing }) => isOneSided(standing)),
    parties,
    settled:
      entries.length > 0 &&
      partners.every(({ standing }) => standing !== 'absent') &&
      gifts.every(({ accepted }) => accepted),
    withoutCents: entries.filter(({ cents }) => cents === undefined).length,
  }
}
