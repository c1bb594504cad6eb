import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { halfWayAccount } from '../../../../src/accounts/halfWay'
import { recordCare } from '../../../../src/accounts/recordCare'
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  hasSecondFactor,
  makeRecoveryCodes,
  readSecondFactor,
  tryCode,
} from '../../../../src/accounts/secondFactors'
import { askGuess, clearGuesses } from '../../../../src/accounts/signInGuesses'
import { tellOwner } from '../../../../src/accounts/tellOwner'
import type { Words } from '../../../../src/domain/locales/locales'
import { GUESSES } from '../../../../src/domain/people/guesses'
import { conflict } from '../../../../src/hooks/refuse'
import { careFor, holdAccount, lookFirst } from './careFor'
import { askCurrentPassword, personOf } from './ownPassword'
import { wrongCodeWords } from './wrongCodeWords'

const isOnAlready: Words = {
  nl: 'De tweede stap staat al aan. Zet haar eerst uit als u een andere telefoon wilt gebruiken.',
  en: 'The second step is on already. Switch it off first if you want to use another telephone.',
}
const isOff: Words = { nl: 'De tweede stap staat niet aan.', en: 'The second step is not on.' }
const locked: Words = {
  nl: `Er zijn te veel verkeerde codes gegeven. Wacht ${GUESSES.lockMinutes} minuten en probeer het dan opnieuw.`,
  en: `Too many wrong codes were given. Wait ${GUESSES.lockMinutes} minutes and then try again.`,
}
const notYourOwn: Words = {
  nl: 'De eigen tweede stap zet u uit met een code.',
  en: 'You switch your own second step off with a code.',
}

/** Who is signed in with a password, also when a second step is still to be set up before anything else can be done. */
const signedInAccount = async (req: PayloadRequest): Promise<TypedUser> => {
  const user = personOf(req, req.user ?? (await halfWayAccount(req)))
  // What is done from here on is theirs, in the trail as well.
  req.user = user
  return user
}

/** Uses up a code and forgets what was guessed before it; answers why it was refused, or null. */
const useUp = async (req: PayloadRequest, account: string, isOn: boolean): Promise<Words | null> => {
  const verdict = await tryCode(req, account, typeof req.data?.code === 'string' ? req.data.code : '')
  if (verdict !== 'right') return wrongCodeWords(verdict, isOn)
  await clearGuesses(req, account)
  return null
}

/**
 * Does something for which a code is needed, which is used up by it: `isOn` says whether the second step must be on for it, or off. A guess is
 * taken before a code is looked at, as before a password, and a wrong one stands in the trail.
 */
const withCode = async <Answer>(
  req: PayloadRequest,
  isOn: boolean,
  act: (account: string) => Promise<Answer>,
): Promise<Answer> => {
  const { id } = await signedInAccount(req)
  if ((await askGuess(req.payload, id)) === 'refused') throw conflict(req, locked)
  type Done = { answer: Answer } | { refusal: Words }
  const done = await holdAccount(req, id, async (): Promise<Done> => {
    if ((await hasSecondFactor(req, id)) !== isOn) throw conflict(req, isOn ? isOff : isOnAlready)
    const refusal = await useUp(req, id, isOn)
    return refusal === null ? { answer: await act(id) } : { refusal }
  })
  if ('answer' in done) return done.answer
  await recordCare(req, 'wrongCode', id)
  throw conflict(req, done.refusal)
}

/** `GET /api/users/second-factor`: how it stands with the own second step: `{ codesLeft, email, isOn, isRequired }`. */
const read: Endpoint = {
  handler: async (req) => {
    const { email, id } = await signedInAccount(req)
    return Response.json({ ...(await readSecondFactor(req, id)), email })
  },
  method: 'get',
  path: '/second-factor',
}

/**
 * `POST /api/users/second-factor/begin` with `{ current }`, the password: a new secret, which holds once a code of it was given. Answers
 * `{ picture, secret }`. Also of who cannot go on without one: the session may be of long ago, and of somebody else.
 */
const begin: Endpoint = {
  handler: async (req) => {
    const user = await signedInAccount(req)
    const { email, id } = user
    await askCurrentPassword(req, user)
    const made = await holdAccount(req, id, async () => {
      if (await hasSecondFactor(req, id)) throw conflict(req, isOnAlready)
      return beginSecondFactor(req, { email, id })
    })
    return Response.json(made, { status: 201 })
  },
  method: 'post',
  path: '/second-factor/begin',
}

/** `POST /api/users/second-factor/confirm` with `{ code }`: switches it on. Answers `{ recoveryCodes }`, which nothing answers ever again. */
const confirm: Endpoint = {
  handler: async (req) => {
    const { id, recoveryCodes } = await withCode(req, false, async (account) => ({
      id: account,
      recoveryCodes: await confirmSecondFactor(req, account),
    }))
    req.payload.logger.info({ account: id }, 'a second step was set up')
    tellOwner(req, id, 'secondFactorOn')
    return Response.json({ recoveryCodes })
  },
  method: 'post',
  path: '/second-factor/confirm',
}

/** `POST /api/users/second-factor/recovery-codes` with `{ code }`: new recovery codes in the place of those there are. Answers `{ recoveryCodes }`. */
const renewCodes: Endpoint = {
  handler: async (req) => {
    const { id, recoveryCodes } = await withCode(req, true, async (account) => {
      await recordCare(req, 'renewRecoveryCodes', account)
      return { id: account, recoveryCodes: await makeRecoveryCodes(req, account) }
    })
    tellOwner(req, id, 'recoveryCodes')
    return Response.json({ recoveryCodes })
  },
  method: 'post',
  path: '/second-factor/recovery-codes',
}

/** `POST /api/users/second-factor/switch-off` with `{ code }`. Answers `{ switchedOff: true }`; where a role asks for it, it is to be set up anew. */
const switchOff: Endpoint = {
  handler: async (req) => {
    const id = await withCode(req, true, async (account) => {
      await dropSecondFactor(req, account)
      return account
    })
    tellOwner(req, id, 'secondFactorOff')
    return Response.json({ switchedOff: true })
  },
  method: 'post',
  path: '/second-factor/switch-off',
}

/**
 * `POST /api/users/:id/drop-second-factor` with `{ current }`, the own password: an administrator takes it from somebody who lost the telephone and
 * the codes. Answers `{ dropped }`.
 */
const dropOf: Endpoint = {
  handler: async (req) => {
    lookFirst(req, 'dropSecondFactor')
    await askCurrentPassword(req, personOf(req, req.user))
    const { dropped, id } = await careFor(req, 'dropSecondFactor', async (account) => {
      if (req.user?.id === account.id) throw conflict(req, notYourOwn)
      return { dropped: await dropSecondFactor(req, account.id), id: account.id }
    })
    if (dropped) tellOwner(req, id, 'secondFactorOff')
    return Response.json({ dropped })
  },
  method: 'post',
  path: '/:id/drop-second-factor',
}

/** What is asked about the second step of an account, by itself and by administrators. */
export const secondFactorEndpoints = [read, begin, confirm, renewCodes, switchOff, dropOf]
