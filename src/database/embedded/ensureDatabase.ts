import { openConnection } from '../connect'
import { readPassword, USER } from './cluster'
import type { Place } from './place'

const addressOf = (place: Place, port: number, database: string) =>
  `postgresql://${USER}:${readPassword(place)}@127.0.0.1:${port}/${database}`

/** Long, because a server that was killed first repairs itself, and may have been found while it does. */
const READY_LIMIT_MS = 300_000

/** Answers the address of our database, when the server takes the password and has it. */
export const ensureDatabase = async (place: Place, port: number) => {
  const client = await openConnection(addressOf(place, port, 'postgres'), READY_LIMIT_MS)
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [USER])
    if (!rowCount) await client.query(`CREATE DATABASE ${USER}`)
  } finally {
    await client.end()
  }
  return addressOf(place, port, USER)
}
