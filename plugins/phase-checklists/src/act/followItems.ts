import type { CollectionTable } from '@streekwerk/payload-kit'
import { changedTo, tableOf, tellWritten, transactionOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import type { StoredLifeCycle } from '../read/readLifeCycle'
import { readItemsOf } from '../read/readStanding'
import type { StoredTrail } from '../read/readTrail'
import { slugs } from '../slugs'
import { createItems } from './createItems'

const set = ({ column }: CollectionTable, field: string, value: unknown): SQL =>
  sql`${sql.identifier(column(field).name)} = ${value}`

/**
 * Each item of a subject stands for the item of that key in the new version; one that is gone there is kept, and counts no more.
 * Those that both versions have follow in one statement, however many they are.
 */
export const followItems = async (
  req: PayloadRequest,
  { doc, subject }: StoredTrail,
  to: StoredLifeCycle,
): Promise<void> => {
  const before = await readItemsOf(req, doc.id)
  const kept = new Set(before.map(({ key }) => String(key)))
  const [items, asked] = [tableOf(req.payload, slugs.items), tableOf(req.payload, slugs.lifeCycleItems)]
  const transaction = await transactionOf(req)
  const setUpdatedAt = set(items, 'updatedAt', new Date().toISOString())
  const isOfTrail = sql`${items.column('trail')} = ${doc.id}`
  const isAskedFor = sql`${asked.column('lifeCycle')} = ${to.doc.id} and ${asked.column('key')} = ${items.column('key')}`
  await transaction.execute(sql`
    update ${items.table}
    set ${set(items, 'lifeCycleItem', asked.column('id'))}, ${set(items, 'isRetired', false)}, ${setUpdatedAt}
    from ${asked.table} where ${isOfTrail} and ${isAskedFor}`)
  await transaction.execute(sql`
    update ${items.table} set ${set(items, 'isRetired', true)}, ${setUpdatedAt}
    where ${isOfTrail} and ${items.column('isRetired')} is not true
    and not exists (select from ${asked.table} where ${isAskedFor})`)
  const after = new Map((await readItemsOf(req, doc.id)).map((item) => [item.id, item]))
  await tellWritten(
    optionsIn(req),
    req,
    before.map((item) => changedTo(slugs.items, item, after.get(item.id) ?? {})),
  )
  const added = to.items.filter(({ key }) => !kept.has(String(key)))
  await createItems(req, { items: added, subject, trail: doc.id })
}
