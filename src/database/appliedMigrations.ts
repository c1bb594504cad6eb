import type pg from 'pg'

import { Refusal } from '../refusal'
import type { Migration } from './migration'

type Applied = { batch: number; name: string }

/** What Payload writes for a schema that it pushed without migrations. */
const PUSHED = -1

/** Which migrations the database lacks, in their order; a `Refusal` when it has one that this program does not know. */
export const pendingMigrations = (known: readonly Migration[], applied: readonly Applied[]): Migration[] => {
  if (applied.some(({ batch }) => batch === PUSHED))
    throw new Refusal('The tables of this database were pushed without migrations: use another database.')
  const names = new Set(known.map(({ name }) => name))
  const strange = applied.find(({ name }) => !names.has(name))
  if (strange)
    throw new Refusal(
      `This database is newer than the program, it has had “${strange.name}”: start the newer program.`,
    )
  const had = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !had.has(name))
}

/** The migrations that a database remembers; none when it is empty. */
export const appliedMigrations = async (client: pg.Client): Promise<Applied[]> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS found`,
  )
  if (!rows[0]?.found) return []
  const answer = await client.query<Applied>(
    'SELECT name, batch::int AS batch FROM payload_migrations ORDER BY name',
  )
  return answer.rows
}
