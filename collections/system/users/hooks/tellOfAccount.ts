import type { CollectionAfterChangeHook, JsonObject } from 'payload'

import { tellAdministrators, tellOldAddress } from '../../../../src/accounts/tellOwner'

const isAdmin = (account: JsonObject | undefined): boolean =>
  account?.active === true && Array.isArray(account.roles) && account.roles.includes('admin')

/** Tells the old address that an account moved, and all administrators that somebody became one: neither is done unseen. */
export const tellOfAccount: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => {
  const [account, before] = [doc as JsonObject, previousDoc as JsonObject | undefined]
  // What the program itself writes, as a first administrator, nobody did.
  if (!req.user) return doc as JsonObject
  const { email, id, name } = account
  if (typeof before?.email === 'string' && before.email !== email) tellOldAddress(req, before.email)
  if (isAdmin(account) && !isAdmin(before)) tellAdministrators(req, { id: String(id), name: String(name) })
  return doc as JsonObject
}
