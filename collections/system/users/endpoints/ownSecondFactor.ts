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
import { conflict } from '../../../../src/hooks/refuse'
import { careFor, holdAccount } from './careFor'
import { askCurrentPassword, personOf } from './ownPassword'
import { wrongCodeWords } from './wrongCodeWords'

const isOnAlready: Words = {
  nl: 'De tweede stap staat al aan. Zet haar eerst uit als u een andere telefoon wilt gebruiken.',
  en: 'The second step is on already. Switch it off first if you want to use another telephone.',
}
const isOff: Words = { nl: 'De tweede stap staat niet aan.', en: 'The second step is not on.' }
const locked: Words = {
  nl: 'Er zijn te veel verkeerde codes gegeven. Wacht een kwartier en probeer het dan opnieuw.',
  en: 'Too many wrong codes were given. Wait a quarter of an hour and then try again.',
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

const useUp = async (req: PayloadRequest, account: string): Promise<void> => {
  const verdict = await tryCode(req, account, typeof req.data?.code === 'string' ? req.data.code : '')
  if (verdict !== 'right') throw conflict(req, wrongCodeWords(verdict))
}

/** Takes a guess before a code is looked at, as before a password. */
const guess = async (req: PayloadRequest, account: string): Promise<void> => {
  if ((await askGuess(req.payload, account)) === 'refused') throw conflict(req, locked)
}

/** Does something for which a code of the second step is needed, which is used up by it. */
const withCode = async <Answer>(
  req: PayloadRequest,
  act: (account: string) => Promise<Answer>,
): Promise<Answer> => {
  const { id } = await signedInAccount(req)
  await guess(req, id)
  return holdAccount(req, id, async () => {
    if (!(await hasSecondFactor(req, id))) throw conflict(req, isOff)
    await useUp(req, id)
    await clearGuesses(req, id)
    return act(id)
  })
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
 * `{ picture, secret }`. Whoever cannot go on without a second step has given the password just now.
 */
const begin: Endpoint = {
  handler: async (req) => {
    const isWhollyIn = req.user !== null
    const user = await signedInAccount(req)
    const { email, id } = user
    if (isWhollyIn) await askCurrentPassword(req, user)
    const made = await holdAccount(req, id, async () => {
      if (await hasSecondFactor(req, id)) throw conflict(req, isOnAlready)
      if (isWhollyIn) await clearGuesses(req, id)
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
    const { id } = await signedInAccount(req)
    const recoveryCodes = await holdAccount(req, id, async () => {
      if (await hasSecondFactor(req, id)) throw conflict(req, isOnAlready)
      await useUp(req, id)
      return confirmSecondFactor(req, id)
    })
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
    const recoveryCodes = await withCode(req, async (id) => {
      await recordCare(req, 'renewRecoveryCodes', id)
      return makeRecoveryCodes(req, id)
    })
    return Response.json({ recoveryCodes })
  },
  method: 'post',
  path: '/second-factor/recovery-codes',
}

/** `POST /api/users/second-factor/switch-off` with `{ code }`. Answers `{ switchedOff: true }`; where a role asks for it, it is to be set up anew. */
const switchOff: Endpoint = {
  handler: async (req) => {
    const id = await withCode(req, async (account) => {
      await dropSecondFactor(req, account)
      return account
    })
    tellOwner(req, id, 'secondFactorOff')
    return Response.json({ switchedOff: true })
  },
  method: 'post',
  path: '/second-factor/switch-off',
}

/** `DELETE /api/users/:id/second-factor`: an administrator takes it from somebody who lost the telephone and the codes. Answers `{ dropped }`. */
const dropOf: Endpoint = {
  handler: async (req) => {
    const { dropped, id } = await careFor(req, 'dropSecondFactor', async (account) => {
      if (req.user?.id === account.id) throw conflict(req, notYourOwn)
      return { dropped: await dropSecondFactor(req, account.id), id: account.id }
    })
    if (dropped) tellOwner(req, id, 'secondFactorOff')
    return Response.json({ dropped })
  },
  method: 'delete',
  path: '/:id/second-factor',
}

/** What is asked about the second step of an account, by itself and by administrators. */
export const secondFactorEndpoints = [read, begin, confirm, renewCodes, switchOff, dropOf]
