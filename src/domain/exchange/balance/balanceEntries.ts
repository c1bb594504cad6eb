import { type BalanceTransfer, countedStates, type Exchange } from './balanceTransfer'
import { commonCents } from './commonCents'
import { OUTSIDE } from './outside'
import { withoutCorrected } from './withoutCorrected'

/** A transfer that counts: from its provider to whoever gains by it, which is the beneficiary where one is given. */
export type BalanceEntry = Readonly<{
  transfer: BalanceTransfer
  from: string
  to: string
  /** At the common valuation; undefined when nobody put it in euros. */
  cents: number | undefined
}>

/** The transfers that count, in the order of their ids, with all who do not take part as one party. */
export const balanceEntries = ({
  participants,
  states = countedStates,
  transfers,
}: Exchange): BalanceEntry[] => {
  const present = new Set(participants)
  const party = (id: string): string => (present.has(id) ? id : OUTSIDE)
  const counted = transfers.filter(({ state }) => states.includes(state))
  return withoutCorrected(counted, transfers)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((transfer) => ({
      cents: commonCents(transfer),
      from: party(transfer.provider),
      to: party(transfer.beneficiary ?? transfer.receiver),
      transfer,
    }))
}

/** Everybody who takes part, in the order of their ids, and the outside where a counted transfer touches it. */
export const balanceParties = (
  participants: readonly string[],
  entries: readonly BalanceEntry[],
): string[] => {
  const touched = entries.some(({ from, to }) => from === OUTSIDE || to === OUTSIDE)
  const present = [...new Set(participants)].sort()
  return touched && !present.includes(OUTSIDE) ? [...present, OUTSIDE] : present
}

/** The entries by the party at one of their ends. */
export const groupedBy = (
  entries: readonly BalanceEntry[],
  side: 'from' | 'to',
): ReadonlyMap<string, BalanceEntry[]> => {
  const groups = new Map<string, BalanceEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry[side])
    if (group === undefined) groups.set(entry[side], [entry])
    else group.push(entry)
  }
  return groups
}
