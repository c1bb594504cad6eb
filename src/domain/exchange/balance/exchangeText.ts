import { type BalanceTransfer, countedStates } from './balanceTransfer'
import { withoutCorrected } from './withoutCorrected'

/**
 * The exchange of a project as one text: equal texts are weighed equally. It holds the transfers that count, without those
 * that were corrected, in the order of their ids; whether one is agreed, committed or delivered does not change a balance.
 */
export const exchangeText = (transfers: readonly BalanceTransfer[]): string => {
  const counts = new Set<string>(countedStates)
  const counted = transfers.filter(({ state }) => counts.has(state))
  const rows = withoutCorrected(counted, transfers)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ acceptedAsGift, beneficiary, costToProviderCents, id, provider, receiver, soft, ...rest }) => [
      id,
      provider,
      receiver,
      beneficiary ?? null,
      costToProviderCents ?? null,
      rest.worthToReceiverCents ?? null,
      soft?.kind ?? null,
      soft?.score ?? null,
      acceptedAsGift === true,
    ])
  return JSON.stringify(rows)
}
