/** For how many days the link of an invitation opens the page where a password is chosen. */
export const INVITATION_DAYS = 7

const DAY_MS = 24 * 60 * 60 * 1000

/** An invitation as it is kept: to which address it went, and until when it holds. */
export type Invitation = Readonly<{ email: string; expiresAt: Date }>

/** The account that it would open, as it is now. */
export type Invited = Readonly<{ active: boolean; email: string }>

/** Until when an invitation of this instant holds. */
export const expiryOf = (invitedAt: Date): Date => new Date(invitedAt.getTime() + INVITATION_DAYS * DAY_MS)

/** Whether an invitation still opens the account: in time, while that is active and has the address that the mail went to. */
export const opensAccount = ({ email, expiresAt }: Invitation, account: Invited, now: Date): boolean =>
  account.active && account.email === email && expiresAt > now
