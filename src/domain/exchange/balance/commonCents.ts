/**
 * What a transfer is worth to everybody alike, in cents: the mean of what it costs the provider and what it is worth to
 * the receiver, half a cent upwards; the one that is known when the other is not; undefined when neither is.
 */
export const commonCents = (transfer: {
  costToProviderCents?: number | null
  worthToReceiverCents?: number | null
}): number | undefined => {
  const cost = transfer.costToProviderCents ?? transfer.worthToReceiverCents
  const worth = transfer.worthToReceiverCents ?? transfer.costToProviderCents
  if (typeof cost !== 'number' || typeof worth !== 'number') return undefined
  const lower = Math.min(cost, worth)
  return lower + Math.ceil((Math.max(cost, worth) - lower) / 2)
}
