import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Status } from '../domain/status/status'
import { anonymous } from '../privacy/records'

const DAYS = 30

const soon = (column: 'consent_consent_until' | 'keep_until') => sql`
  (${sql.identifier(column)} at time zone 'Europe/Amsterdam')::date
    between (now() at time zone 'Europe/Amsterdam')::date and (now() at time zone 'Europe/Amsterdam')::date + ${DAYS}::int`

/** Of how many people and pictures the term ends within thirty days, today included. */
export const readTerms = async ({ db }: Pick<Payload, 'db'>): Promise<Status['terms']> => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  const { rows } = await drizzle.execute<{ contacts: number; ideas: number; pictures: number }>(sql`
    select
      (select count(*)::int from contacts where (${anonymous.contacts}) is not true and ${soon('keep_until')}) as contacts,
      (select count(*)::int from ideas where (${anonymous.ideas}) is not true and ${soon('keep_until')}) as ideas,
      (select count(*)::int from media where not coalesce(consent_withdrawn, false) and ${soon('consent_consent_until')}) as pictures`)
  return rows[0] ?? { contacts: 0, ideas: 0, pictures: 0 }
}
