import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type JsonObject,
  type TypeWithID,
} from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { faultInPassword, type PasswordOwner } from '../../../../src/domain/people/password'
import { invalid, type Told } from '../../../../src/hooks/refuse'
import { sayTo } from '../../../../src/hooks/sayTo'
import { holdDocumentLock } from '../../../../src/hooks/transaction'

const opensNothing: Words = {
  nl: 'Deze link werkt niet (meer). Hij geldt een uur en één keer. Vraag bij het aanmelden met “Wachtwoord vergeten?” een nieuwe.',
  en: 'This link does not work (any more). It holds for an hour, and once. Ask for a new one with “Forgot your password?” where you sign in.',
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const ownerOf = (user: JsonObject | null): PasswordOwner => ({
  email: textOf(user?.email),
  name: textOf(user?.name),
})

const judge = (told: Told, password: unknown, owner: PasswordOwner): void => {
  // What is not there is not being set.
  if (password === undefined || password === null || password === '') return
  const because = faultInPassword(textOf(password), owner)
  if (because !== null) throw invalid(told, { because, path: 'password' })
}

/** Refuses a password that is too short, too long or easily guessed, for a new account and for one that changes it. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const account: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  judge({ collection, req }, data?.password, ownerOf(account))
  return data
}

/**
 * Refuses a link that is of no account or has lapsed, and the same passwords where somebody who lost one chooses another, which Payload does without any rule of a field. It
 * writes the whole account back, so that the account is held until then.
 */
export const refuseWeakReset: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const { password, token } = args.data as { password?: unknown; token?: unknown }
  const account =
    typeof token === 'string'
      ? await req.payload.db.findOne<JsonObject & TypeWithID>({
          collection: collection.slug,
          req,
          where: {
            resetPasswordExpiration: { greater_than: new Date().toISOString() },
            resetPasswordToken: { equals: token },
          },
        })
      : null
  // Payload says it in English alone.
  if (account === null) throw new APIError(sayTo(req, opensNothing), 403, undefined, true)
  judge({ collection, req }, password, ownerOf(account))
  await holdDocumentLock(req, collection.slug, String(account.id))
  return args
}
