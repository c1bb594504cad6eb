import type {
  CollectionBeforeLoginHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import { stopAtProof } from '../../../../src/accounts/provePassword'
import type { Words } from '../../../../src/domain/locales/locales'
import { invalid } from '../../../../src/hooks/refuse'

const withCurrent: Words = {
  nl: 'Uw eigen wachtwoord wijzigt u op uw account onder Toegang, met het huidige erbij.',
  en: 'You change your own password on your account under Access, with the present one.',
}

const proved = new WeakSet<PayloadRequest>()

/** Notes that whoever asks has given the present password as well. */
export const noteProved = (req: PayloadRequest): void => void proved.add(req)

/** Refuses a new password for the own account without the present one: who got hold of a session may not shut its owner out. */
export const askOwnPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const { id } = (originalDoc ?? {}) as JsonObject
  const isChosen = (data?.password ?? '') !== ''
  if (!isChosen || id === undefined || req.user?.id !== id || proved.has(req)) return data
  throw invalid({ collection, req }, { because: withCurrent, path: 'password' })
}

/** Signs nobody in who only shows to know the password. */
export const endAtProof: CollectionBeforeLoginHook = ({ req }) => stopAtProof(req)
