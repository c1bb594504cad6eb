import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { eraseValues } from '@streekwerk/payload-audit-trail'
import type { Payload, PayloadRequest } from 'payload'

import { holdLock } from '../hooks/transaction'
import { inOneTransaction, type Session } from './inOneTransaction'
import { recordErased } from './recordErased'
import { anonymous, clearRecord, findRecords, ownFields, type PersonRecord } from './records'

/** The collections whose documents about people are kept until a day. */
const timed = ['contacts', 'ideas'] as const

type Timed = (typeof timed)[number]

const MOST_AT_ONCE = 500

const due = (collection: Timed, today: string) => sql`
  (keep_until at time zone 'Europe/Amsterdam')::date < ${today}::date and (${anonymous[collection]}) is not true`

const isDue = async (session: Session, { collection, id }: PersonRecord, today: string): Promise<boolean> => {
  if (collection === 'users') return false
  const { rows } = await session.execute(
    sql`select from ${sql.identifier(collection)} where id = ${id} and ${due(collection, today)}`,
  )
  return rows.length > 0
}

const endTerm = async (req: PayloadRequest, session: Session, id: string, today: string): Promise<number> => {
  await holdLock(req, 'privacy:erase')
  // Held from here on: who prolongs it meanwhile was first, or waits.
  const [record] = await findRecords(session, { emails: [], ids: [id] })
  if (record === undefined || !(await isDue(session, record, today))) return 0
  await clearRecord(session, record)
  await eraseValues(req, {
    documents: [{ collection: record.collection, fields: ownFields(record.collection), id }],
  })
  await recordErased(req, [record])
  return 1
}

/** The documents whose last day is before today, some at a time in the order of their ids, each once. */
async function* dueIn(payload: Payload, collection: Timed, today: string): AsyncGenerator<string> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  let isAfter = sql`true`
  for (;;) {
    const { rows } = await drizzle.execute<{ id: string }>(sql`
      select id::text as id from ${sql.identifier(collection)} where ${due(collection, today)} and ${isAfter}
      order by id limit ${MOST_AT_ONCE}`)
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (last === undefined) return
    // Those that could not be done are still due, and are not to keep the rest out.
    isAfter = sql`id > ${last.id}::uuid`
  }
}

/**
 * Makes the contacts and the senders of ideas anonymous whose last day is before today, each with what the audit trail held of them and in
 * a transaction of its own: whoever is killed, or told to stop by the signal, goes on the next time. Answers how many. One that cannot be
 * done is reported and left.
 */
export const endTerms = async (payload: Payload, today: string, signal: AbortSignal): Promise<number> => {
  let ended = 0
  for (const collection of timed)
    for await (const id of dueIn(payload, collection, today)) {
      signal.throwIfAborted()
      ended += await inOneTransaction(payload, { isTrial: false, user: null }, (req, session) =>
        endTerm(req, session, id, today),
      ).catch((err: unknown) => {
        payload.logger.error({ collection, err, id, msg: 'the term of personal data could not be ended' })
        return 0
      })
    }
  return ended
}
