import { randomBytes } from 'node:crypto'

import pino from 'pino'

import { runChild } from '../../src/processes/runChild'
import { createServer } from '../../src/server'
import type { OpenServer } from '../hostile/openServer'
import { onTestServer } from '../support/createTestDatabase'
import { freePort } from '../support/freePort'

/** A database role for visitors, as the command makes it. */
export interface VisitorsRole {
  databaseUrl: string
  drop: () => Promise<void>
}

const LIMIT_MS = 60_000

/** Makes the role by `npm run public-role`, and reads its address from what that says. */
export const makeVisitorsRole = async ({ databaseUrl }: OpenServer): Promise<VisitorsRole> => {
  const name = `visitors_${randomBytes(4).toString('hex')}`
  const { code, output } = await runChild(
    process.execPath,
    ['-C', 'production', 'src/commands/run.mjs', 'public-role', name],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        NODE_ENV: 'production',
        NODE_OPTIONS: '',
        VITEST: '',
      },
      limitMs: LIMIT_MS,
    },
  )
  const [, made] = /^DATABASE_URL=(.*)$/m.exec(output) ?? []
  if (code !== 0 || made === undefined) throw new Error(`The role could not be made:\n${output}`)
  return {
    databaseUrl: made,
    drop: async () => {
      await onTestServer(`DROP ROLE ${name}`)
    },
  }
}

/** Opens an instance for visitors beside a server, on its database but as the role, with nothing kept yet. */
export const openPublicServer = async ({ env }: OpenServer, { databaseUrl }: VisitorsRole) => {
  const port = await freePort()
  const server = await createServer({
    databaseUrl,
    env: { ...env, port, serve: 'public' },
    log: pino({ level: 'silent' }),
  })
  await server.listen()
  return { close: server.close, url: `http://127.0.0.1:${String(port)}` }
}
