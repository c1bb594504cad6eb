import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { eq, lt, sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { tableOf } from '../database/tableOf'
import { addDays } from '../domain/calendar'
import { idOf } from '../read/idOf'
import { localApi } from '../read/localApi'
import type { Sending } from './sending'

type Id = number | string

/** Whoever claimed a digest and has not sent it by then has died, or was refused. */
const CLAIM_MINUTES = 15
const DAYS_KEPT = 30

// Each statement stands by itself: what is claimed must be seen by others before the mail goes out.
const databaseOf = ({ db }: Payload): PostgresAdapter['drizzle'] => (db as unknown as PostgresAdapter).drizzle

const staleBefore = (now: Date): string => new Date(now.getTime() - CLAIM_MINUTES * 60_000).toISOString()

/**
 * Takes it upon itself to send somebody the digest of a day; null where another does or did. Of any number of instances one gets it,
 * and gets it again only when it was not sent after a quarter of an hour.
 */
export const claimDigest = async (
  { digests, now, payload, today: day }: Sending,
  recipient: Id,
): Promise<Id | null> => {
  const { column, table } = tableOf(payload, digests)
  const at = now.toISOString()
  const rows = await databaseOf(payload)
    .insert(table)
    .values({ createdAt: at, day, recipient, updatedAt: at })
    .onConflictDoUpdate({
      set: { updatedAt: at },
      setWhere: sql`${column('sentAt')} is null and ${column('updatedAt')} < ${staleBefore(now)}`,
      target: [column('recipient'), column('day')],
    })
    .returning({ id: column('id') })
  return (rows[0]?.id as Id | undefined) ?? null
}

/** Writes down that a digest was sent. */
export const noteSent = async ({ digests, now, payload }: Sending, claim: Id): Promise<void> => {
  const { column, table } = tableOf(payload, digests)
  const at = now.toISOString()
  await databaseOf(payload)
    .update(table)
    .set({ sentAt: at, updatedAt: at })
    .where(eq(column('id'), claim))
}

/** Forgets what was sent more than a month ago. */
export const forgetOldDigests = async ({ digests, payload, today }: Sending): Promise<void> => {
  const { column, table } = tableOf(payload, digests)
  await databaseOf(payload)
    .delete(table)
    .where(lt(column('day'), addDays(today, -DAYS_KEPT)))
}

/** Whom a digest of today went to, or is being sent to; and when those of yesterday were sent. */
export const readSent = async ({
  digests,
  now,
  payload,
  today,
}: Sending): Promise<Readonly<{ done: ReadonlySet<string>; lastSentAt: ReadonlyMap<string, string> }>> => {
  const { docs } = await localApi(payload).find({
    collection: digests,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { day: { in: [today, addDays(today, -1)] } },
  })
  const isDone = ({ day, sentAt, updatedAt }: (typeof docs)[number]) =>
    day === today && (typeof sentAt === 'string' || String(updatedAt) >= staleBefore(now))
  return {
    done: new Set(docs.filter(isDone).flatMap(({ recipient }) => idOf(recipient) ?? [])),
    lastSentAt: new Map(
      docs.flatMap(({ recipient, sentAt }) =>
        typeof sentAt === 'string' ? [[idOf(recipient) ?? '', sentAt] as const] : [],
      ),
    ),
  }
}
