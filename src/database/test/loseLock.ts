import { connect } from '../connect'

/** Ends the connection that holds the lock of that name, as a server that restarts would; waits until somebody holds it. */
export const loseLock = async (databaseUrl: string, name: string): Promise<void> => {
  const client = await connect(databaseUrl)
  try {
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks
        WHERE locktype = 'advisory' AND granted AND (classid::bigint << 32) | objid::bigint = hashtextextended($1, 0)`,
        [`streekwerk ${name}`],
      )
      if (rowCount) return
    }
  } finally {
    await client.end()
  }
}
