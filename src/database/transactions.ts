import { randomUUID } from 'node:crypto'

import type { DatabaseAdapter } from 'payload'

import { settleAfter } from './afterCommit'

type Transactions = Pick<DatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>
type Session = NonNullable<DatabaseAdapter['sessions']>[string]

/** Told to drizzle so that it rolls back. A connection that is lost rolls back as well, so no failure of it matters. */
const ROLLBACK = new Error('The transaction is rolled back.')

const ignore = () => undefined

/** Opens a transaction and answers it with the two ways to end it, once the server has begun it. */
const open = (adapter: DatabaseAdapter, options?: Parameters<DatabaseAdapter['beginTransaction']>[0]) =>
  new Promise<Session>((begun, fail) => {
    const done: Promise<void> = adapter.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          begun({
            db,
            reject: () => {
              rollBack(ROLLBACK)
              return done.catch(ignore)
            },
            resolve: () => {
              commit()
              return done
            },
          })
        }),
      options ?? undefined,
    )
    // Before it began this is the answer; afterwards the two ways to end it tell the same to whoever asks.
    done.catch(fail)
  })

const take = async (adapter: DatabaseAdapter, incoming?: Promise<number | string> | number | string) => {
  const id = String(await incoming)
  const session = adapter.sessions?.[id]
  // First, so that nothing else can still get hold of a transaction that is ending.
  Reflect.deleteProperty(adapter.sessions ?? {}, id)
  return session
}

/**
 * Payload's own three swallow a failed COMMIT (a deferred constraint, a lost connection), so that a save that the database
 * refused is reported as done. With these it is an error, and what has been ended twice does no harm.
 */
export const transactions: Transactions = {
  async beginTransaction(options) {
    const adapter = this as unknown as DatabaseAdapter
    await adapter.initializing
    const session = await open(adapter, options)
    const id = randomUUID()
    ;(adapter.sessions ??= {})[id] = session
    return id
  },
  async commitTransaction(incoming) {
    const session = await take(this as unknown as DatabaseAdapter, incoming)
    if (session === undefined) return
    await session.resolve()
    settleAfter(session)
  },
  async rollbackTransaction(incoming) {
    await (await take(this as unknown as DatabaseAdapter, incoming))?.reject()
  },
}
