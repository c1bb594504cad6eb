import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import { holdLock, transactionOf } from '../hooks/transaction'
import type { Writing } from './write/writing'

/**
 * Does the work in one transaction that only one program at a time can be in: another instance that starts meanwhile waits
 * and then sees what was made. `undo` is called when nothing of it was kept.
 */
export const inSeedTransaction = async <Answer>(
  payload: Payload,
  work: (writing: Writing) => Promise<Answer>,
  undo: () => void = () => undefined,
): Promise<Answer> => {
  const req = await createLocalReq({ context: { showcase: 'deferred' } }, payload)
  await initTransaction(req)
  try {
    // Waiting for the lock is longer than any request may take.
    await (await transactionOf(req)).execute(sql`set local statement_timeout = '10min'`)
    await holdLock(req, 'seed')
    const answer = await work({ payload, req })
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    undo()
    throw error
  }
}
