import { connect } from './connect'

/**
 * Does some work unless another instance is at it: it is done by whichever holds the lock of that name, which is that of a connection,
 * so that it falls to another when its holder dies. The work is given a signal that is aborted when the connection is lost: another one
 * may be at it from then on, so it stops.
 */
export const whenAlone = async (
  databaseUrl: string,
  name: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  const client = await connect(databaseUrl)
  const lost = new AbortController()
  const lose = () => lost.abort(new Error(`The connection that held the lock of ${name} was lost.`))
  client.on('error', lose)
  client.on('end', lose)
  try {
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [`streekwerk ${name}`],
    )
    if (rows[0]?.held) await work(lost.signal)
  } finally {
    await client.end()
  }
}
