import { resolve } from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'
import type { DatabaseAdapterObj } from 'payload'
import pg from 'pg'

import type { Env } from '../env'
import { longLists } from './longLists'
import { SafePool } from './safePool'
import { transactions } from './transactions'

type Options = Partial<Pick<Env, 'databasePoolMax' | 'databaseUrl' | 'statementTimeoutMs'>> & {
  /** Plain tables and indexes beside those of the collections, for migrations to make. */
  afterSchemaInit?: Parameters<typeof postgresAdapter>[0]['afterSchemaInit']
}

/** Where `npm run migrate -- create` writes; named from the root of the project, which every command runs in. */
export const MIGRATION_DIR = resolve('src/database/migrations')

const CONNECT_LIMIT_MS = 10_000
/** A transaction in which nothing happens for a minute was forgotten, and its locks with it. */
const FORGOTTEN_MS = 60_000

const poolOptions = (options: Options): pg.PoolConfig => ({
  application_name: 'streekwerk',
  connectionString: options.databaseUrl,
  connectionTimeoutMillis: CONNECT_LIMIT_MS,
  idle_in_transaction_session_timeout: FORGOTTEN_MS,
  keepAlive: true,
  max: options.databasePoolMax ?? 10,
  statement_timeout: options.statementTimeoutMs ?? 30_000,
})

/**
 * Payload on PostgreSQL as this program needs it: ids are uuid v7, tables come from migrations only, a restart of the
 * database costs requests and never the process, a failed commit is an error, long lists are read lean, and `destroy` closes every connection.
 */
export const databaseAdapter = (options: Options): DatabaseAdapterObj => {
  const pools: pg.Pool[] = []
  class Pool extends SafePool {
    constructor(config: pg.PoolConfig) {
      super(config)
      pools.push(this)
    }
  }
  const payloadAdapter = postgresAdapter({
    afterSchemaInit: options.afterSchemaInit,
    disableCreateDatabase: true,
    idType: 'uuidv7',
    migrationDir: MIGRATION_DIR,
    pg: { ...pg, Pool: Pool as unknown as typeof pg.Pool },
    pool: poolOptions(options),
    push: false,
  })
  return {
    ...payloadAdapter,
    init: (args) => {
      const made = Object.assign(payloadAdapter.init(args), transactions)
      const adapter = Object.assign(made, longLists(made as unknown as PostgresAdapter))
      const destroy = adapter.destroy?.bind(adapter)
      adapter.destroy = async () => {
        await destroy?.()
        await Promise.all(pools.splice(0).map((pool) => pool.end()))
        // The adapter makes a new pool at its next connect only when it has none.
        Reflect.deleteProperty(adapter, 'pool')
      }
      return adapter
    },
  }
}
