import { rmSync } from 'node:fs'

import pino from 'pino'

import { type Env, readEnv } from '../../src/env'
import { createTestDatabase } from '../support/createTestDatabase'
import { freePort } from '../support/freePort'
import { testSettings } from '../support/testSettings'

/** The program's own server, on a database of its own. */
export interface OpenServer {
  env: Env
  port: number
  url: string
  databaseUrl: string
  /** What was logged as an error, a line each. */
  errors: string[]
  close: () => Promise<void>
}

const unlimited = {
  loginByAddress: 1e9,
  loginByAccount: 1e9,
  forgotByAddress: 1e9,
  forgotByAccount: 1e9,
  resetByAddress: 1e9,
  uploadsByAddress: 1e9,
}

/**
 * Sets up and opens the whole server as `npm start` does, apart from its limits on how often something may be tried. Settings
 * are set before the config is read, so once per test file.
 */
export const openServer = async (settings: Record<string, string> = {}): Promise<OpenServer> => {
  const database = await createTestDatabase()
  const port = await freePort()
  Object.assign(process.env, testSettings(database.url), { PORT: String(port) }, settings)
  const env = readEnv(process.env)
  const errors: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
  const { createServer } = await import('../../src/server')
  const server = await createServer({ env, databaseUrl: database.url, log, api: { rateLimits: unlimited } })
  await server.listen()
  const close = async (): Promise<void> => {
    await server.close()
    await database.drop()
    rmSync(env.dataDir, { force: true, recursive: true })
  }
  return { env, port, url: `http://127.0.0.1:${port}`, databaseUrl: database.url, errors, close }
}
