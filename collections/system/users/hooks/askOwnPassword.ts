import type {
  CollectionBeforeLoginHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { stopAtProof } from '../../../../src/accounts/provePassword'
import type { Words } from '../../../../src/domain/locales/locales'
import { entryChange } from '../../../../src/domain/people/entryChange'
import { invalid } from '../../../../src/hooks/refuse'

const addressWithCurrent: Words = {
  nl: 'Uw eigen e-mailadres wijzigt u op uw account onder Toegang, met uw wachtwoord erbij.',
  en: 'You change your own e-mail address on your account under Access, with your password.',
}
const withCurrent: Words = {
  nl: 'Uw eigen wachtwoord wijzigt u op uw account onder Toegang, met het huidige erbij.',
  en: 'You change your own password on your account under Access, with the present one.',
}

const proved = new WeakSet<PayloadRequest>()

/** Notes that whoever asks has given the present password as well. */
export const noteProved = (req: PayloadRequest): void => void proved.add(req)

/**
 * Refuses a new password or address for the own account without the present password: who got hold of a session may not shut its owner out, nor
 * have the link for a new password sent elsewhere.
 */
export const askOwnPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const account = (originalDoc ?? {}) as JsonObject
  if (account.id === undefined || req.user?.id !== account.id || proved.has(req)) return data
  const { isChosen, isMoved } = entryChange(account, data ?? {})
  const refuse = (path: string, because: Words) => invalid({ collection, req }, { because, path })
  if (isChosen) throw refuse('password', withCurrent)
  if (isMoved && viewerOf(req)?.roles.includes('admin') === true) throw refuse('email', addressWithCurrent)
  return data
}

/** Signs nobody in who only shows to know the password. */
export const endAtProof: CollectionBeforeLoginHook = ({ req }) => stopAtProof(req)
