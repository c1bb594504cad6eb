import { connect } from './connect'

/**
 * Does some work unless another instance is at it: it is done by whichever holds the lock of that name, which is that of a connection,
 * so that it falls to another when its holder dies.
 */
export const whenAlone = async (
  databaseUrl: string,
  name: string,
  work: () => Promise<void>,
): Promise<void> => {
  const client = await connect(databaseUrl)
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [`streekwerk ${name}`],
    )
    if (rows[0]?.held) await work()
  } finally {
    await client.end()
  }
}
