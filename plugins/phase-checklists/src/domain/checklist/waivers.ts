import type { Waiver } from './answer'

/** Where a waiver stands on a day (YYYY-MM-DD): nobody but the requester has said yes, it holds, or its time is over. */
export type WaiverStanding = 'asked' | 'holds' | 'expired'

/** Where a waiver stands; one that its requester approved, by whatever way that came about, is only asked for. */
export const waiverStanding = (
  { approvedBy, requestedBy, validUntil }: Waiver,
  today: string,
): WaiverStanding => {
  if (validUntil < today) return 'expired'
  return approvedBy !== null && approvedBy !== requestedBy ? 'holds' : 'asked'
}

/** Why somebody may not approve a waiver, or undefined. */
export const approvalFault = (
  waiver: Waiver,
  by: string,
  today: string,
): 'ownRequest' | 'alreadyApproved' | 'expired' | undefined => {
  if (waiver.requestedBy === by) return 'ownRequest'
  if (waiver.approvedBy !== null) return 'alreadyApproved'
  return waiver.validUntil < today ? 'expired' : undefined
}

/** Whether one of these waivers, of the same item, stands in the way of asking for another: it was asked for or holds, and its time is not over. */
export const hasLivingWaiver = (waivers: readonly Waiver[], today: string): boolean =>
  waivers.some((waiver) => waiverStanding(waiver, today) !== 'expired')
