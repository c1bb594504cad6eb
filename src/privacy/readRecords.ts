import { sql } from '@payloadcms/db-postgres'

import type { Session } from './inOneTransaction'
import type { PersonRecord } from './records'

/** What guards an account is of the house, and tells the person nothing. */
const GUARDING = ['hash', 'salt', 'reset_password_token', 'reset_password_expiration']

type Told = Readonly<Record<string, unknown>>

/** Documents about a person as they are kept, but for what guards an account. */
export const readRecords = async (
  session: Session,
  records: readonly PersonRecord[],
): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const { collection, id } of records) {
    const { rows } = await session.execute<{ told: Told }>(sql`
      select to_jsonb(t) - array(select jsonb_array_elements_text(${JSON.stringify(GUARDING)}::jsonb)) as told
      from ${sql.identifier(collection)} t where id = ${id}`)
    told.push(...rows.map((row) => ({ collection, ...row.told })))
  }
  return told
}

/** What accounts of a person did, as far as the audit trail tells: when, what, and to which document. */
export const readActs = async (
  session: Session,
  records: readonly PersonRecord[],
): Promise<readonly Told[]> => {
  const ids = records.flatMap(({ collection, id }) => (collection === 'users' ? [id] : []))
  const { rows } = await session.execute<Told>(sql`
    select at, action, collection, doc_id as id from audit_entries
    where actor_collection = 'users'
      and actor_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by id`)
  return rows
}
