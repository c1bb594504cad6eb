import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'

import { Refusal } from '../refusal'

const STARTING_UP = '57P03'
const START_LIMIT_MS = 30_000
const CONNECT_LIMIT_MS = 10_000

type DatabaseError = { code?: string; message: string }

/** What a failed connection means for the person who set DATABASE_URL; the password is never shown. */
export const explainConnection = (error: DatabaseError, url: string): string => {
  const { host, pathname, username } = new URL(url)
  const server = host || 'its socket'
  const database = decodeURIComponent(pathname.slice(1))
  switch (error.code) {
    case '28000':
    case '28P01':
      return `DATABASE_URL: the server at ${server} does not let user “${username}” in: correct the user or the password.`
    case '3D000':
      return `DATABASE_URL: there is no database “${database}” at ${server}: make it with CREATE DATABASE, or correct the name.`
    case '53300':
      return `DATABASE_URL: the server at ${server} has no connection left: raise its max_connections or lower DATABASE_POOL_MAX.`
    default:
      return `DATABASE_URL: no PostgreSQL can be reached at ${server} (${error.code ?? error.message}): start it or correct the address.`
  }
}

const attempt = async (url: string) => {
  const client = new pg.Client({
    application_name: 'streekwerk set-up',
    connectionString: url,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
  })
  // A connection that is lost later fails the query in hand; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return { client }
  } catch (error) {
    await client.end().catch(() => undefined)
    return { error: error as DatabaseError & Error }
  }
}

/** Opens one connection; a server that is starting up, or repairs itself after a crash, is waited for. Rejects with what the server said. */
export const openConnection = async (url: string, startLimitMs: number): Promise<pg.Client> => {
  const deadline = performance.now() + startLimitMs
  for (;;) {
    const outcome = await attempt(url)
    if (outcome.client) return outcome.client
    if (outcome.error.code !== STARTING_UP || performance.now() > deadline) throw outcome.error
    await pause(250)
  }
}

/** Opens one connection; a server that is starting up is waited for, every other failure is a `Refusal` in words. */
export const connect = (url: string): Promise<pg.Client> =>
  openConnection(url, START_LIMIT_MS).catch((error: unknown) => {
    throw new Refusal(explainConnection(error as DatabaseError, url))
  })
