import type { Waiver } from './answer'

/** Where a waiver stands on a day (YYYY-MM-DD): it was taken back, nobody but the requester has said yes, it holds, or its time is over. */
export type WaiverStanding = 'withdrawn' | 'asked' | 'holds' | 'expired'

/** Why nothing can be done with a waiver any more, or not by this person. */
export type WaiverFault = 'withdrawn' | 'ownRequest' | 'alreadyApproved' | 'expired'

/** Whether somebody else than who asked has said yes to a waiver; that an account is gone by now undoes nothing. */
export const isGiven = ({ approvedBy, isApproved, requestedBy }: Waiver): boolean =>
  isApproved && (approvedBy === null || approvedBy !== requestedBy)

/** Where a waiver stands; one that its requester approved, by whatever way that came about, is only asked for. */
export const waiverStanding = (waiver: Waiver, today: string): WaiverStanding => {
  if (waiver.isWithdrawn) return 'withdrawn'
  if (waiver.validUntil < today) return 'expired'
  return isGiven(waiver) ? 'holds' : 'asked'
}

/** Why somebody may not approve a waiver, or undefined. */
export const approvalFault = (waiver: Waiver, by: string, today: string): WaiverFault | undefined => {
  if (waiver.isWithdrawn) return 'withdrawn'
  if (waiver.requestedBy === by) return 'ownRequest'
  if (waiver.isApproved) return 'alreadyApproved'
  return waiver.validUntil < today ? 'expired' : undefined
}

/** Why a waiver cannot be taken back, or undefined. */
export const withdrawalFault = (waiver: Waiver, today: string): WaiverFault | undefined => {
  const standing = waiverStanding(waiver, today)
  return standing === 'withdrawn' || standing === 'expired' ? standing : undefined
}

/** Whether a waiver that stands so keeps others from being asked for the same item: it was asked for or holds, and its time is not over. */
export const isLiving = (standing: WaiverStanding): boolean => standing === 'asked' || standing === 'holds'

/** Whether one of these waivers, of the same item, stands in the way of asking for another. */
export const hasLivingWaiver = (waivers: readonly Waiver[], today: string): boolean =>
  waivers.some((waiver) => isLiving(waiverStanding(waiver, today)))

/** Whether a waiver was never given, and taken back by somebody else than who asked for it. */
export const isDeclined = ({
  isApproved,
  isWithdrawn,
  requestedBy,
  withdrawnBy,
}: Pick<Waiver, 'isApproved' | 'isWithdrawn' | 'requestedBy'> &
  Readonly<{ withdrawnBy: string | null }>): boolean =>
  isWithdrawn && !isApproved && withdrawnBy !== requestedBy
