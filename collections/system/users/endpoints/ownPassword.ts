import { APIError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import { provePassword } from '../../../../src/accounts/provePassword'
import { recordCare } from '../../../../src/accounts/recordCare'
import { clearGuesses } from '../../../../src/accounts/signInGuesses'
import { tellOwner } from '../../../../src/accounts/tellOwner'
import type { Words } from '../../../../src/domain/locales/locales'
import { GUESSES } from '../../../../src/domain/people/guesses'
import { faultInPassword } from '../../../../src/domain/people/password'
import { forbidden, invalid } from '../../../../src/hooks/refuse'
import { sayTo } from '../../../../src/hooks/sayTo'
import { noteProved } from '../hooks/askOwnPassword'
import { holdAccount } from './careFor'

const signInFirst: Words = { nl: 'Meld u eerst aan.', en: 'Sign in first.' }
const noProgram: Words = {
  nl: 'Dit doet u zelf, aangemeld met uw wachtwoord.',
  en: 'You do this yourself, signed in with your password.',
}
const notCurrent: Words = {
  nl: `Dit is niet uw huidige wachtwoord, of er is te vaak geraden; probeer het dan over ${GUESSES.lockMinutes} minuten opnieuw.`,
  en: `This is not your present password, or there were too many guesses; then try again in ${GUESSES.lockMinutes} minutes.`,
}
const changed: Words = {
  nl: 'Uw nieuwe wachtwoord geldt. Elders bent u afgemeld.',
  en: 'Your new password holds. Elsewhere you are signed out.',
}

const moved: Words = {
  nl: 'U meldt zich voortaan aan met het nieuwe adres.',
  en: 'From now on you sign in with the new address.',
}
const notYours: Words = {
  nl: 'Het adres van een account wijzigt de beheerder.',
  en: 'The administrator changes the address of an account.',
}

/** A person who is signed in with a password, as none of this is for programs. */
export const personOf = (req: PayloadRequest, user: TypedUser | null): TypedUser => {
  if (user?.collection !== 'users') throw new APIError(sayTo(req, signInFirst), 401, undefined, true)
  if ((user as { _strategy?: unknown })._strategy === 'api-key') throw forbidden(req, noProgram)
  return user
}

/** Refuses, at `current`, whoever does not give the password of the account that is signed in; the right one forgets what was guessed before it. */
export const askCurrentPassword = async (req: PayloadRequest, { email, id }: TypedUser): Promise<void> => {
  if (await provePassword(req.payload, email, req.data?.current)) {
    await holdAccount(req, id, () => clearGuesses(req, id))
    return
  }
  await recordCare(req, 'loginFailed', id)
  throw invalid({ collection: null, req }, { because: notCurrent, path: 'current' })
}

/** `POST /api/users/own-password` with `{ current, password }`: another password for the own account, which is signed out elsewhere. */
export const changeOwnPassword: Endpoint = {
  handler: async (req) => {
    const user = personOf(req, req.user)
    await askCurrentPassword(req, user)
    const { email, id, name } = user
    const password: unknown = req.data?.password
    const chosen = typeof password === 'string' ? password : ''
    // Payload takes an empty one for none that is chosen.
    const because = faultInPassword(chosen, { email, name })
    if (because !== null) throw invalid({ collection: null, req }, { because, path: 'password' })
    await holdAccount(req, id, async () => {
      noteProved(req)
      const data = { password: chosen }
      await req.payload.update({ collection: 'users', data, id, overrideAccess: true, req })
    })
    tellOwner(req, id, 'password')
    return Response.json({ message: sayTo(req, changed) })
  },
  method: 'post',
  path: '/own-password',
}

/** `POST /api/users/own-address` with `{ current, email }`: an administrator moves the own account to another e-mail address. Answers `{ message }`. */
export const changeOwnAddress: Endpoint = {
  handler: async (req) => {
    const user = personOf(req, req.user)
    if (viewerOf(req)?.roles.includes('admin') !== true) throw forbidden(req, notYours)
    await askCurrentPassword(req, user)
    const email: unknown = req.data?.email
    await holdAccount(req, user.id, async () => {
      noteProved(req)
      const data = { email: typeof email === 'string' ? email : '' }
      await req.payload.update({ collection: 'users', data, id: user.id, overrideAccess: true, req })
    })
    return Response.json({ message: sayTo(req, moved) })
  },
  method: 'post',
  path: '/own-address',
}
