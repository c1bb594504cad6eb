import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { type Guesses, lockOf, noGuesses, takeGuess } from '../domain/people/guesses'
import { transactionOf } from '../hooks/transaction'

type Row = { count: number; locked_until: Date | string | null; now: Date | string }

const guessesIn = ({ count, locked_until }: Row): Guesses => ({
  count,
  lockedUntil: locked_until === null ? null : new Date(locked_until),
})

/** What became of asking for a guess: it was taken, it was the last one and locked the account, or there was none left. */
export type Asked = 'last' | 'refused' | 'taken'

/**
 * Takes a guess of an account. Of its own transaction, which is over before the password is looked at: what was guessed
 * counts whatever becomes of the request. One at a time, also when several instances are asked at once.
 */
export const askGuess = async (payload: Payload, account: string): Promise<Asked> =>
  (payload.db as unknown as PostgresAdapter).drizzle.transaction(async (database) => {
    await database.execute(
      sql`insert into sign_in_guesses (account_id) values (${account}) on conflict do nothing`,
    )
    const { rows } = await database.execute<Row>(sql`
      select count, locked_until, clock_timestamp() as now from sign_in_guesses
      where account_id = ${account} for update`)
    const [row] = rows
    if (row === undefined) return 'refused'
    const next = takeGuess(guessesIn(row), new Date(row.now))
    if (next === null) return 'refused'
    await database.execute(sql`
      update sign_in_guesses set count = ${next.count}, locked_until = ${next.lockedUntil?.toISOString() ?? null}
      where account_id = ${account}`)
    return next.lockedUntil === null ? 'taken' : 'last'
  })

/** Forgets what was guessed, and with it the lock. */
export const clearGuesses = async (req: PayloadRequest, account: string): Promise<void> => {
  const database = await transactionOf(req)
  await database.execute(sql`
    update sign_in_guesses set count = 0, locked_until = null where account_id = ${account}`)
}

/** Until when an account is locked, as an ISO instant; null when it is not. */
export const readLock = async (req: PayloadRequest, account: string): Promise<string | null> => {
  const database = await transactionOf(req)
  const { rows } = await database.execute<Row>(sql`
    select count, locked_until, clock_timestamp() as now from sign_in_guesses where account_id = ${account}`)
  const [row] = rows
  const now = row === undefined ? new Date(0) : new Date(row.now)
  return lockOf(row === undefined ? noGuesses : guessesIn(row), now)?.toISOString() ?? null
}
