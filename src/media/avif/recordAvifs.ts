import { sql } from '@payloadcms/db-postgres'
import { publishMany } from '@streekwerk/payload-showcase'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import type { Avifs } from '../../domain/media/avifs'
import { transactionOf } from '../../hooks/transaction'

/**
 * Writes down which AVIFs there are of which pictures and makes them public with them, all in one transaction. A picture
 * that was replaced or deleted meanwhile is left alone.
 */
export const recordAvifs = async (payload: Payload, made: ReadonlyMap<string, Avifs>): Promise<void> => {
  if (made.size === 0) return
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const database = await transactionOf(req)
    const recorded = await database.execute<{ id: string }>(sql`
      UPDATE media SET avif = r.avif
      FROM jsonb_to_recordset(${JSON.stringify([...made].map(([id, avif]) => ({ avif, id })))}::jsonb)
        AS r(id text, avif jsonb)
      WHERE media.id::text = r.id AND media.filename = r.avif->>'of'
      RETURNING media.id::text`)
    await publishMany(
      req,
      'media',
      recorded.rows.map(({ id }) => id),
    )
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
