import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { conflict } from '../../../../src/hooks/refuse'
import { holdLock, transactionOf } from '../../../../src/hooks/transaction'

const refusal: Words = {
  nl: 'Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder.',
  en: 'This is the last active administrator. Make somebody else administrator first.',
}

const isAdmin = (user: JsonObject | undefined): boolean =>
  user?.active === true && Array.isArray(user.roles) && user.roles.includes('admin')

const refuseWithoutOther = async (req: PayloadRequest, id: string): Promise<void> => {
  // One at a time, so that two administrators cannot demote each other in the same second.
  await holdLock(req, 'users:last-admin')
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select 1 from users join users_roles on users_roles.parent_id = users.id
    where users_roles.value = 'admin' and users.active and users.id <> ${id} limit 1`)
  if (rows.length === 0) throw conflict(req, refusal)
}

/** Refuses to demote or switch off the last active administrator. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const original = originalDoc as JsonObject | undefined
  if (operation === 'update' && isAdmin(original) && !isAdmin({ ...original, ...data }))
    await refuseWithoutOther(req, String(original?.id))
  return data
}

/** Refuses to delete the last active administrator. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true, req })
  if (isAdmin(user)) await refuseWithoutOther(req, String(id))
}
