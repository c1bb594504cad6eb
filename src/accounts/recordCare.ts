import type { Action } from '@streekwerk/payload-audit-trail'
import { recordChange } from '@streekwerk/payload-audit-trail'
import type { PayloadRequest } from 'payload'

type Care = Extract<
  Action,
  | 'acceptInvitation'
  | 'dropSecondFactor'
  | 'endSessions'
  | 'giveKey'
  | 'invite'
  | 'loginFailed'
  | 'renewRecoveryCodes'
  | 'setSecondFactor'
  | 'useRecoveryCode'
  | 'withdrawInvitation'
  | 'withdrawKey'
  | 'wrongCode'
>

/** Puts in the audit trail what was done with how an account is entered, which is no field of it and so no change that a hook hears of. */
export const recordCare = (req: PayloadRequest, action: Care, account: string): Promise<void> =>
  recordChange(req, { action, after: {}, before: {}, collection: 'users', id: account })
