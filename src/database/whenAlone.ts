import type pg from 'pg'

import { connect } from './connect'

const BEAT_MS = 10_000

/** The server lets go of the lock of a connection that went silent after 35 s, which is later than its holder notices. */
const LET_GO = `SELECT set_config('tcp_keepalives_idle', '20', false), set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false)`

/** Asks something each so many milliseconds, and calls `lose` when what was asked before is not answered yet. Answers how to stop. */
const keepBeating = (client: pg.Client, beatMs: number, lose: () => void): (() => void) => {
  let isAnswered = true
  const timer = setInterval(() => {
    if (!isAnswered) {
      lose()
      return
    }
    isAnswered = false
    client.query('SELECT 1').then(() => (isAnswered = true), lose)
  }, beatMs)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Does some work unless another instance is at it: it is done by whichever holds the lock of that name, which is that of a connection,
 * so that it falls to another when its holder dies. The work is given a signal that is aborted when the connection is lost, or has said
 * nothing for twice `beatMs` milliseconds: another one may be at it from then on, so it stops.
 */
export const whenAlone = async (
  databaseUrl: string,
  name: string,
  work: (signal: AbortSignal) => Promise<void>,
  beatMs = BEAT_MS,
): Promise<void> => {
  const client = await connect(databaseUrl)
  const lost = new AbortController()
  const lose = () => lost.abort(new Error(`The connection that held the lock of ${name} was lost.`))
  client.on('error', lose)
  client.on('end', lose)
  const stopBeating = keepBeating(client, beatMs, lose)
  try {
    await client.query(LET_GO)
    const { rows } = await client.query<{ held: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
      [`streekwerk ${name}`],
    )
    if (rows[0]?.held) await work(lost.signal)
  } finally {
    stopBeating()
    const ended = client.end()
    // One that went silent does not answer that it has ended either.
    if (lost.signal.aborted) ended.catch(() => undefined)
    else await ended
  }
}
