import { setTimeout as pause } from 'node:timers/promises'

import type pg from 'pg'

import { Refusal } from '../refusal'

/** The lock of whoever changes tables. Any number, as long as every version of the program takes the same one. */
export const MIGRATION_LOCK = 7_317_465_301
/** A backup of a large database, which is made before, takes long as well. */
const LOCK_LIMIT_MS = 3_600_000

/** Waits until nobody else changes the tables of the database; from then on only this connection does, until it is closed. */
export const takeTurn = async (client: pg.Client, log: (message: string) => void): Promise<void> => {
  const deadline = performance.now() + LOCK_LIMIT_MS
  const isOurs = async () => {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      MIGRATION_LOCK,
    ])
    return rows[0]?.taken === true
  }
  if (await isOurs()) return
  log('another instance is migrating, waiting')
  do {
    if (performance.now() > deadline)
      throw new Refusal(
        'Another instance has been migrating this database for an hour: look what it waits for.',
      )
    await pause(100)
  } while (!(await isOurs()))
}
