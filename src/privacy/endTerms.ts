import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { eraseValues } from '@streekwerk/payload-audit-trail'
import type { Payload, PayloadRequest } from 'payload'

import { holdLock } from '../hooks/transaction'
import { inOneTransaction, type Session } from './inOneTransaction'
import { recordErased } from './recordErased'
import { clearRecord, findRecords, ownFields, type PersonRecord } from './records'

/** The collections whose documents about people are kept until a day, and what tells that their term was ended. */
const timed = {
  contacts: sql`anonymised_on is null`,
  ideas: sql`email not like '%@verwijderd.invalid'`,
} as const

const MOST_AT_ONCE = 500

const due = (collection: keyof typeof timed, today: string) => sql`
  (keep_until at time zone 'Europe/Amsterdam')::date < ${today}::date and ${timed[collection]}`

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

/**
 * Makes the contacts and the senders of ideas anonymous whose last day is before today, each with what the audit trail held of them and in
 * a transaction of its own: whoever is killed goes on the next time. Answers how many. One that cannot be done is reported and left.
 */
export const endTerms = async (payload: Payload, today: string): Promise<number> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  let ended = 0
  for (const collection of ['contacts', 'ideas'] as const) {
    const { rows } = await drizzle.execute<{ id: string }>(sql`
      select id::text as id from ${sql.identifier(collection)} where ${due(collection, today)}
      order by id limit ${MOST_AT_ONCE}`)
    for (const { id } of rows)
      ended += await inOneTransaction(payload, { isTrial: false, user: null }, (req, session) =>
        endTerm(req, session, id, today),
      ).catch((err: unknown) => {
        payload.logger.error({ collection, err, id, msg: 'the term of personal data could not be ended' })
        return 0
      })
  }
  return ended
}
