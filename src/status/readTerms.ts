import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Status } from '../domain/status/status'
import { anonymous } from '../privacy/records'

const DAYS = 30

const today = sql`(now() at time zone 'Europe/Amsterdam')::date`

const dayOf = (column: 'consent_consent_until' | 'keep_until') =>
  sql`(${sql.identifier(column)} at time zone 'Europe/Amsterdam')::date`

const soon = (column: 'consent_consent_until' | 'keep_until') =>
  sql`${dayOf(column)} between ${today} and ${today} + ${DAYS}::int`

/** A program that believes its clock ends a term within the day after its last one: what is older than yesterday, it failed to end. */
const left = sql`${dayOf('keep_until')} < ${today} - 1`

type Row = { contacts: number; ideas: number; people: number; pictures: number; stale: number }

/** Of how many people and pictures the term ends within thirty days, today included, and of how many it has ended although they are still kept. */
export const readTerms = async ({ db }: Pick<Payload, 'db'>): Promise<Pick<Status, 'over' | 'terms'>> => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  const { rows } = await drizzle.execute<Row>(sql`
    with
      c as (select * from contacts where (${anonymous.contacts}) is not true),
      i as (select * from ideas where (${anonymous.ideas}) is not true)
    select
      (select count(*)::int from c where ${soon('keep_until')}) as contacts,
      (select count(*)::int from i where ${soon('keep_until')}) as ideas,
      ((select count(*) from c where ${left}) + (select count(*) from i where ${left}))::int as people,
      (select count(*)::int from media where not coalesce(consent_withdrawn, false) and ${soon('consent_consent_until')}) as pictures,
      (select count(*)::int from media
        where coalesce(consent_withdrawn, false) or ${dayOf('consent_consent_until')} < ${today}) as stale`)
  const { contacts, ideas, people, pictures, stale } = rows[0] as Row
  return { over: { people, pictures: stale }, terms: { contacts, ideas, pictures } }
}
