import type { KeyStanding } from './apiKeys'

/** How an account is entered, as it is told to who may know. Instants are ISO texts. */
export type SignIn = {
  key: KeyStanding | null
  lockedUntil: string | null
  mayGiveKey: boolean
  mayUnlock: boolean
  sessions: { begunAt: string; isThisOne: boolean }[]
}
