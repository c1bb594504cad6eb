import pg from 'pg'
import type { Logger } from 'pino'

/** How the public pages reach the database. */
export interface PoolOptions {
  databaseUrl: string
  max: number
  statementTimeoutMs: number
  log: Logger
}

const CONNECT_WITHIN_MS = 5000
/** How much longer than the database itself an answer may take. */
const SILENT_MS = 1000

/** A pool that outlives its database: a connection that is lost costs the queries on it and is told in the log. */
export const openPool = ({ databaseUrl, log, max, statementTimeoutMs }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: statementTimeoutMs,
    // The same for a connection that is silent without being closed: what others wait for must end.
    query_timeout: statementTimeoutMs + SILENT_MS,
    keepAlive: true,
    application_name: 'streekwerk pages',
    allowExitOnIdle: true,
  })
  const tell = (error: Error): void => log.warn({ err: error }, 'a connection of the public pages was lost')
  pool.on('error', tell)
  pool.on('connect', (client) => client.on('error', tell))
  return pool
}
