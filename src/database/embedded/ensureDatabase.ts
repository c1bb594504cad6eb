import pg from 'pg'

import { readPassword, USER } from './cluster'
import type { Place } from './place'

const addressOf = (place: Place, port: number, database: string) =>
  `postgresql://${USER}:${readPassword(place)}@127.0.0.1:${port}/${database}`

/** Answers the address of our database, when the server takes the password and has it. */
export const ensureDatabase = async (place: Place, port: number) => {
  const client = new pg.Client({
    connectionString: addressOf(place, port, 'postgres'),
    connectionTimeoutMillis: 10_000,
  })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [USER])
    if (!rowCount) await client.query(`CREATE DATABASE ${USER}`)
  } finally {
    await client.end()
  }
  return addressOf(place, port, USER)
}
