import type pg from 'pg'

import { appliedMigrations } from '../../database/appliedMigrations'
import { databaseIdentity } from '../../database/databaseIdentity'
import { quoted } from '../../database/quoted'
import { MIGRATION_LOCK } from '../../database/takeTurn'
import { Refusal } from '../../refusal'
import type { SequenceState, TableShape } from '../format/contents'
import { readTables } from '../readTables'

/** What a database holds at one moment, however long it is read. */
export type Snapshot = {
  /** Which database it is. */
  database: string
  migrations: string[]
  /** The major version of the server. */
  postgres: number
  sequences: SequenceState[]
  tables: TableShape[]
}

const LOCK_LIMIT = '60s'
const TURNS = 3

const readSequences = async (client: pg.Client): Promise<SequenceState[]> => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
    ORDER BY relname COLLATE "C"`)
  if (rows.length === 0) return []
  const states = rows.map(
    ({ name }) =>
      `SELECT '${name.replaceAll("'", "''")}' AS name, last_value::text AS "lastValue", is_called AS "isCalled" FROM ${quoted(name)}`,
  )
  return (await client.query<SequenceState>(states.join(' UNION ALL '))).rows
}

const readMajor = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ major: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major`,
  )
  return rows[0]?.major ?? 0
}

/** Locked before the first look: what a snapshot does not protect from (a table that is emptied, dropped or stored anew) waits. */
const begin = async (client: pg.Client, tables: readonly TableShape[]): Promise<void> => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`SET LOCAL lock_timeout = '${LOCK_LIMIT}'`)
  if (tables.length > 0)
    await client.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS SHARE MODE`)
  await client.query('SET LOCAL lock_timeout = 0')
}

/** Waits for a migration that is under way, and keeps the next one from beginning until all tables are locked. */
const whileNobodyMigrates = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  await client.query('SELECT pg_advisory_lock_shared($1)', [MIGRATION_LOCK])
  try {
    return await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]).catch(() => undefined)
  }
}

const look = async (client: pg.Client): Promise<Snapshot> => ({
  database: await databaseIdentity(client),
  tables: await readTables(client),
  migrations: (await appliedMigrations(client)).map(({ name }) => name),
  postgres: await readMajor(client),
  // Sequences stand outside of snapshots: read now they are at least as far as the rows that are seen.
  sequences: await readSequences(client),
})

const lockAndLook = async (client: pg.Client): Promise<Snapshot> => {
  for (let turn = 0; turn < TURNS; turn += 1) {
    const expected = await readTables(client)
    await begin(client, expected)
    const snapshot = await look(client)
    if (JSON.stringify(snapshot.tables) === JSON.stringify(expected)) return snapshot
    await client.query('ROLLBACK')
  }
  throw new Refusal({
    nl: 'De tabellen van de database veranderen op dit moment: probeer het straks opnieuw.',
    en: 'The tables of the database are changing at this moment: try again later.',
  })
}

/**
 * Begins a transaction that sees one moment of the database and changes nothing; it ends with the connection. Whoever has the turn to
 * migrate says so, as nobody else migrates then.
 */
export const openSnapshot = (client: pg.Client, hasTurn: boolean): Promise<Snapshot> =>
  hasTurn ? lockAndLook(client) : whileNobodyMigrates(client, () => lockAndLook(client))
