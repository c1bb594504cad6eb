import type pg from 'pg'

import type { ServerParts } from '../parts'
import { openPool } from './openPool'
import { ReadPool } from './readPool'

/** A copy that takes longer is asked no further: the database itself may be quicker. */
const REPLICA_TIMEOUT_MS = 2000

/** What public pages are read from: the database, and its copies where there are any. */
export const openReadPool = ({
  databaseUrl,
  env: { databasePoolMax: max, readReplicas, statementTimeoutMs },
  freshness,
  log,
}: Pick<ServerParts, 'databaseUrl' | 'env' | 'freshness' | 'log'>): ReadPool | pg.Pool => {
  const primary = openPool({ databaseUrl, log, max, statementTimeoutMs })
  if (readReplicas.length === 0) return primary
  const timeout = Math.min(statementTimeoutMs, REPLICA_TIMEOUT_MS)
  const replicas = readReplicas.map((url) =>
    openPool({ databaseUrl: url, log, max, statementTimeoutMs: timeout }),
  )
  return new ReadPool({ freshness, log, primary, replicas })
}
