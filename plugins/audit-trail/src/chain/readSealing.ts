import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

/** How far the trail is chained. */
export type Sealing = Readonly<{
  sealed: number
  unsealed: number
  /** How long the first of those has waited, in seconds; null where none waits. More than some seconds means that nobody seals, or that a transaction stays open. */
  waitingSeconds: number | null
}>

/** How far the trail is chained, for a page that watches over a house. */
export const readSealing = async ({ db }: Payload): Promise<Sealing> => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  const { rows } = await drizzle.execute(sql`
    select (select coalesce(max(seq), 0)::float8 from audit_entries) as sealed, count(*)::int as unsealed,
      extract(epoch from clock_timestamp() - min(at))::float8 as waiting
    from audit_entries where seq is null`)
  const { sealed, unsealed, waiting } = rows[0] ?? {}
  return {
    sealed: Number(sealed),
    unsealed: Number(unsealed),
    waitingSeconds: typeof waiting === 'number' ? waiting : null,
  }
}
