import type { KeyStanding } from './apiKeys'
import type { InvitationStanding } from './invitations'
import type { SecondFactorStanding } from './secondFactors'

/** How an account is entered, as it is told to who may know. Instants are ISO texts. */
export type SignIn = {
  /** Whether the person whose it was has been erased: nobody enters any more. */
  isErased: boolean
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
