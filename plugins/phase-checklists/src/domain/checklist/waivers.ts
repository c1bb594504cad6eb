import type { Waiver } from './answer'

/** Where a waiver stands on a day (YYYY-MM-DD): it was taken back, nobody but the requester has said yes, it holds, or its time is over. */
export type WaiverStanding = 'withdrawn' | 'asked' | 'holds' | 'expired'

/** Why nothing can be done with a waiver any more, or not by this person. */
export type WaiverFault = 'withdrawn' | 'ownRequest' | 'alreadyApproved' | 'expired'

/** Where a waiver stands; one that its requester approved, by whatever way that came about, is only asked for. */
export const waiverStanding = (
  { approvedBy, isWithdrawn, requestedBy, validUntil }: Waiver,
  today: string,
): WaiverStanding => {
  if (isWithdrawn) return 'withdrawn'
  if (validUntil < today) return 'expired'
  return approvedBy !== null && approvedBy !== requestedBy ? 'holds' : 'asked'
}

/** Why somebody may not approve a waiver, or undefined. */
export const approvalFault = (waiver: Waiver, by: string, today: string): WaiverFault | undefined => {
  if (waiver.isWithdrawn) return 'withdrawn'
  if (waiver.requestedBy === by) return 'ownRequest'
  if (waiver.approvedBy !== null) return 'alreadyApproved'
  return waiver.validUntil < today ? 'expired' : undefined
}

/** Why a waiver cannot be taken back, or undefined. */
export const withdrawalFault = (waiver: Waiver, today: string): WaiverFault | undefined => {
  const standing = waiverStanding(waiver, today)
  return standing === 'withdrawn' || standing === 'expired' ? standing : undefined
}

/** Whether one of these waivers, of the same item, stands in the way of asking for another: it was asked for or holds, and its time is not over. */
export const hasLivingWaiver = (waivers: readonly Waiver[], today: string): boolean =>
  waivers.some((waiver) => ['asked', 'holds'].includes(waiverStanding(waiver, today)))
