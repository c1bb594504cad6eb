import pino from 'pino'

import { readEnv } from '../../src/env'
import { createServer } from '../../src/server'
import { freePort } from './freePort'

/** The program as visitors meet it, beside a Payload that was booted in this file. */
export interface PublicSite {
  url: string
  close: () => Promise<void>
}

/** Opens the public site on the database and in the folder that the settings of this file name. */
export const openPublicSite = async (): Promise<PublicSite> => {
  const port = await freePort()
  const env = { ...readEnv({ ...process.env, PORT: String(port) }), serve: 'public' as const }
  const server = await createServer({
    databaseUrl: String(process.env.DATABASE_URL),
    env,
    log: pino({ level: 'silent' }),
  })
  await server.listen()
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
