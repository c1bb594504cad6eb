import type { KeyStanding } from './apiKeys'
import type { InvitationStanding } from './invitations'
import type { SecondFactorStanding } from './secondFactors'

/** How an account is entered, as it is told to who may know. Instants are ISO texts. */
export type SignIn = {
  invitation: InvitationStanding | null
  key: KeyStanding | null
  lockedUntil: string | null
  mayDropSecondFactor: boolean
  mayGiveKey: boolean
  mayInvite: boolean
  mayUnlock: boolean
  secondFactor: SecondFactorStanding
  sessions: { begunAt: string; isThisOne: boolean }[]
}
