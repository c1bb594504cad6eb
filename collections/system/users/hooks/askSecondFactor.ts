import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionBeforeLoginHook,
  type PayloadRequest,
} from 'payload'

import { recordCare } from '../../../../src/accounts/recordCare'
import { hasSecondFactor, tryCode } from '../../../../src/accounts/secondFactors'
import type { Words } from '../../../../src/domain/locales/locales'
import { sayTo } from '../../../../src/hooks/sayTo'
import { type WrongCode, wrongCodeWords } from '../endpoints/wrongCodeWords'
import { isResetting } from './endResetSessions'

const giveCode: Words = {
  nl: 'Geef de code van uw telefoon.',
  en: 'Give the code of your telephone.',
}

/** Whose code was wrong, for the trail; the answer does not tell. */
const accountsOf = new WeakMap<Error, string>()

const refusal = (req: PayloadRequest, secondFactor: 'asked' | 'wrong', words: Words): APIError =>
  new APIError(sayTo(req, words), 409, { secondFactor }, true)

/** That a code will be right in some minutes is nothing to tell whoever guesses; that one was right some minutes ago helps nobody but its owner. */
const forStranger = (verdict: WrongCode): WrongCode =>
  typeof verdict === 'object' && verdict.minutes > 0 ? 'wrong' : verdict

/**
 * Asks for the second step once the password was found right and before there is a session, so that every way to one passes
 * here. `code` stands beside `email` and `password`; without it the answer is 409 with `data.secondFactor: 'asked'`.
 */
export const askSecondFactor: CollectionBeforeLoginHook = async ({ req, user }) => {
  const account = String((user as { id: unknown }).id)
  // Who chooses a new password by mail is not signed in by that.
  if (isResetting(req) || !(await hasSecondFactor(req, account))) return
  const code: unknown = req.data?.code
  if (typeof code !== 'string' || code.trim() === '') throw refusal(req, 'asked', giveCode)
  const verdict = await tryCode(req, account, code)
  if (verdict === 'right') return
  const wrong = refusal(req, 'wrong', wrongCodeWords(forStranger(verdict)))
  accountsOf.set(wrong, account)
  throw wrong
}

/** Puts in the trail that somebody with the right password had no right code. */
export const recordWrongCode: CollectionAfterErrorHook = async ({ error, req }) => {
  const account = accountsOf.get(error)
  if (account === undefined) return
  req.payload.logger.warn({ account }, 'a wrong code was given with the right password')
  try {
    await recordCare(req, 'wrongCode', account)
  } catch (err) {
    req.payload.logger.error({ err }, 'a wrong code was not recorded')
  }
}
