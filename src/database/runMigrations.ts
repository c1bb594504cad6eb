import { setTimeout as pause } from 'node:timers/promises'

import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

import { Refusal } from '../refusal'
import { appliedMigrations, pendingMigrations } from './appliedMigrations'
import { checkServer } from './checkServer'
import { connect } from './connect'
import type { Migration } from './migration'
import { migrations } from './migrations'
import { uuidv7 } from './uuidv7'

type Options = {
  /** Told what takes time: waiting for another instance, each migration. */
  log: (message: string) => void
  /** @default every migration of the program */
  migrations?: readonly Migration[]
  url: string
  /** Told what is not wrong but could be better. */
  warn?: (message: string) => void
}

/** Any number, as long as every version of the program takes the same one. */
const LOCK = 7_317_465_301
const LOCK_LIMIT_MS = 600_000
/** A table that another program holds longer than this fails the migration, with nothing done. */
const TABLE_LOCK_LIMIT = '60s'

const takeTurn = async (client: pg.Client, log: Options['log']) => {
  const deadline = performance.now() + LOCK_LIMIT_MS
  const isOurs = async () => {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      LOCK,
    ])
    return rows[0]?.taken === true
  }
  if (await isOurs()) return
  log('another instance is migrating, waiting')
  do {
    if (performance.now() > deadline)
      throw new Refusal(
        'Another instance has been migrating this database for ten minutes: look what it waits for.',
      )
    await pause(100)
  } while (!(await isOurs()))
}

const runOne = async (client: pg.Client, { name, up }: Migration, batch: number) => {
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL lock_timeout = '${TABLE_LOCK_LIMIT}'`)
    await up({ db: drizzle(client) })
    await client.query('INSERT INTO payload_migrations (id, name, batch) VALUES ($1, $2, $3)', [
      uuidv7(),
      name,
      batch,
    ])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    const { cause, message } = error as Error
    // Drizzle puts the whole statement in its message, and the reason in the cause.
    const reason = cause instanceof Error ? cause.message : message
    throw new Refusal(`Migration “${name}” failed and nothing of it was done: ${reason.split('\n')[0] ?? ''}`)
  }
}

const runPending = async (client: pg.Client, { log, migrations: known = migrations }: Options) => {
  const applied = await appliedMigrations(client)
  const pending = pendingMigrations(known, applied)
  const batch = 1 + Math.max(0, ...applied.map((each) => each.batch))
  for (const migration of pending) {
    log(migration.name)
    await runOne(client, migration, batch)
  }
  return pending.map(({ name }) => name)
}

/**
 * Brings the tables of a database up to this program, and answers the names of the migrations that it took. Instances that
 * start at once take turns; each migration happens as a whole or not at all; those before a failed one stay.
 */
export const runMigrations = async (options: Options): Promise<string[]> => {
  const client = await connect(options.url)
  try {
    const remark = await checkServer(client)
    if (remark) options.warn?.(remark)
    await takeTurn(client, options.log)
    return await runPending(client, options)
  } finally {
    // The lock ends with its connection.
    await client.end().catch(() => undefined)
  }
}

const MAY_NOT = '42501'

const appliedOrRefuse = (client: pg.Client) =>
  appliedMigrations(client).catch((error: unknown) => {
    if ((error as { code?: string }).code !== MAY_NOT) throw error
    throw new Refusal(
      'DATABASE_URL: its user may not read the public tables: make one that may with npm run public-role -- NAME.',
    )
  })

/** Refuses a database whose tables are not those of this program, and changes nothing. */
export const requireMigrated = async (url: string): Promise<void> => {
  const client = await connect(url)
  try {
    await checkServer(client)
    const [missing] = pendingMigrations(migrations, await appliedOrRefuse(client))
    if (missing)
      throw new Refusal(
        `The tables of this database are not those of this program (“${missing.name}” lacks): run npm run migrate.`,
      )
  } finally {
    await client.end().catch(() => undefined)
  }
}
