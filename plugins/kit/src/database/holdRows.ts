import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { isPossibleId } from '../read/storedId'
import { listed } from './listed'
import { tableOf } from './tableOf'
import { transactionOf } from './transactionOf'

/**
 * Keeps documents as they are until the transaction ends, however many there are: `shared` lets others keep them so too, `alone` is for
 * whoever changes them and waits for all of those. Each statement takes its rows in one order. What is asked after it sees what others
 * have committed meanwhile.
 */
export const holdRows = async (
  req: PayloadRequest,
  collection: string,
  { ids, mode }: Readonly<{ ids: Iterable<number | string>; mode: 'alone' | 'shared' }>,
): Promise<void> => {
  const possible = [...new Set(ids)].filter((id) => isPossibleId(req, collection, id))
  if (possible.length === 0) return
  const { column, table } = tableOf(req.payload, collection)
  const held = mode === 'alone' ? sql`for no key update` : sql`for share`
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`select from ${table} where ${column('id')} in (${listed(possible)}) order by ${column('id')} ${held}`,
  )
}
