import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  JsonObject,
  TypeWithID,
} from 'payload'

import { faultInPassword } from '../../../../src/domain/people/password'
import { invalid, type Told } from '../../../../src/hooks/refuse'
import { holdDocumentLock } from '../../../../src/hooks/transaction'

const addressOf = (user: JsonObject | null | undefined): string =>
  typeof user?.email === 'string' ? user.email : ''

const judge = (told: Told, password: unknown, email: string): void => {
  // What is not there is not being set.
  if (password === undefined || password === null || password === '') return
  const because = faultInPassword(typeof password === 'string' ? password : '', email)
  if (because !== null) throw invalid(told, { because, path: 'password' })
}

/** Refuses a password that is too short, too long or the address itself, for a new account and for one that changes it. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const account: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  judge({ collection, req }, data?.password, addressOf(account))
  return data
}

/**
 * Refuses the same passwords where somebody who lost one chooses another, which Payload does without any rule of a field. It
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
          where: { resetPasswordToken: { equals: token } },
        })
      : null
  judge({ collection, req }, password, addressOf(account))
  if (account !== null) await holdDocumentLock(req, collection.slug, String(account.id))
  return args
}
