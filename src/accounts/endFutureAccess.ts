import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { JUMP_MS } from '../domain/clock/seenClock'
import { expiryOf } from '../domain/people/invitation'
import { ONE_TIME_CODE } from '../domain/people/oneTimeCodes'

const after = (moment: Date, ms: number): string => new Date(moment.getTime() + ms).toISOString()

/**
 * Ends the sessions, invitations and links for a new password that were made while the clock was days ahead: they would hold until it has
 * caught up, for years perhaps; and lets in again who gave a code then. `now` is of a clock that is believed.
 */
export const endFutureAccess = async ({ db }: Pick<Payload, 'db'>, now: Date): Promise<void> => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  // Clocks that differ by less are of instances that run side by side.
  const later = after(now, JUMP_MS)
  await drizzle.execute(sql`delete from users_sessions where created_at > ${later}`)
  await drizzle.execute(sql`delete from invitations where expires_at > ${after(expiryOf(now), JUMP_MS)}`)
  await drizzle.execute(sql`
    update users set reset_password_token = null, reset_password_expiration = null
    where reset_password_expiration > ${later}`)
  // Each code is good once and none before the last: with one of a day to come no code would be for years.
  await drizzle.execute(sql`
    update second_factors set last_step = 0
    where last_step > extract(epoch from ${later}::timestamptz) / ${ONE_TIME_CODE.periodSeconds}`)
}
