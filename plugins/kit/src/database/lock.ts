import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { listed } from './listed'
import { transactionOf } from './transactionOf'

/**
 * Lets one transaction at a time act on what has this name and these ids; the others wait until it ends. All are locked in one statement,
 * and in one order for everybody, so that no two wait for each other. Ids are told in capitals as well: what is locked is the document,
 * however it was asked for.
 */
export const lockAll = async (
  req: PayloadRequest,
  name: string,
  ids: Iterable<number | string>,
): Promise<void> => {
  const keys = [...new Set([...ids].map((id) => `${name} ${String(id).toLowerCase()}`))].sort()
  if (keys.length === 0) return
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(key, 0)) from (
      select key from unnest(array[${listed(keys)}]::text[]) with ordinality as asked(key, at) order by at) ordered`,
  )
}

/** The same of one document. */
export const lock = (req: PayloadRequest, name: string, id: number | string): Promise<void> =>
  lockAll(req, name, [id])

/** The same of one document, for who would rather be told than wait: answers whether it is theirs now. */
export const tryLock = async (req: PayloadRequest, name: string, id: number | string): Promise<boolean> => {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${name} ${String(id).toLowerCase()}`}, 0)) as held`,
  )
  return rows[0]?.held === true
}
