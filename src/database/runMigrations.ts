import type pg from 'pg'

import { Refusal } from '../refusal'
import { appliedMigrations, pendingMigrations } from './appliedMigrations'
import { applyMigration } from './applyMigration'
import { checkServer } from './checkServer'
import { connect } from './connect'
import type { Migration } from './migration'
import { migrations } from './migrations'
import { takeTurn } from './takeTurn'

type Options = {
  /** Called in our turn before a database that has had migrations gets others, with the last one it has had. */
  before?: (client: pg.Client, last: string) => Promise<void>
  /** Told what takes time: waiting for another instance, each migration. */
  log: (message: string) => void
  /** @default every migration of the program */
  migrations?: readonly Migration[]
  url: string
  /** Told what is not wrong but could be better. */
  warn?: (message: string) => void
}

/** A table that another program holds longer than this fails the migration, with nothing done. */
const TABLE_LOCK_LIMIT = '60s'

const runOne = async (client: pg.Client, migration: Migration, batch: number) => {
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL lock_timeout = '${TABLE_LOCK_LIMIT}'`)
    await applyMigration(client, migration, batch)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    const { cause, message } = error as Error
    // Drizzle puts the whole statement in its message, and the reason in the cause.
    const reason = cause instanceof Error ? cause.message : message
    throw new Refusal(
      `Migration “${migration.name}” failed and nothing of it was done: ${reason.split('\n')[0] ?? ''}`,
    )
  }
}

const runPending = async (client: pg.Client, { before, log, migrations: known = migrations }: Options) => {
  const applied = await appliedMigrations(client)
  const pending = pendingMigrations(known, applied)
  const last = applied.at(-1)
  if (last && pending.length > 0) await before?.(client, last.name)
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
