import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../src/commands/adminBuild'
import { builders } from '../support/build'
import { createChance } from './chance'
import { hostileRequest } from './hostileRequest'
import type { Ground } from './hostileTargets'
import { type OpenServer, openServer } from './openServer'
import { sendRaw } from './sendRaw'

// `npm run prove` asks for more.
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 1500)
const AT_ONCE = 24
const LIMIT_MS = 300_000 + 20 * REQUESTS
const password = 'een-lang-wachtwoord'

let server: OpenServer
let payload: Payload
let ground: Ground

const openGround = async (): Promise<Ground> => {
  const { buildPartner, buildProject, buildParticipation } = builders(payload)
  const partner = await buildPartner({ _status: 'published' })
  const project = await buildProject({ _status: 'published', questionOwner: partner.id })
  const participation = await buildParticipation(project.id, partner.id)
  const { config } = payload
  return {
    collections: [...config.collections.map(({ slug }) => slug), 'nothing'],
    cookie: `${config.cookiePrefix}-token`,
    fields: [
      ...new Set(
        config.collections.flatMap(({ flattenedFields }) => flattenedFields.map(({ name }) => name)),
      ),
    ],
    files: ['a.webp', 'b.png'],
    globals: config.globals.map(({ slug }) => slug),
    ids: [partner.id, project.id, participation.id].map(String),
    pages: ['/', '/en/', '/projecten', '/projecten/project-1', '/en/projects', '/partners'],
  }
}

const signIn = async (): Promise<string> => {
  const { buildUser } = builders(payload)
  const { email } = await buildUser({ roles: ['admin'] })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password },
    overrideAccess: true,
  })
  if (token === undefined) throw new Error('The test user cannot sign in.')
  return token
}

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer()
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  ground = await openGround()
}, 300_000)

afterAll(async () => server.close())

// A fault that a hundred requests meet is one fault.
const kindsOf = (lines: string[]): string[] =>
  [...new Map(lines.map((line) => [line.slice(0, 40), line.slice(0, 1200)])).values()].slice(0, 20)

const attack = async (seed: number, token?: string): Promise<string[]> => {
  const chance = createChance(seed)
  const stumbles: string[] = []
  let left = REQUESTS
  const attacker = async (): Promise<void> => {
    while ((left -= 1) >= 0) {
      const { bytes, name } = hostileRequest(chance, ground, token)
      const status = await sendRaw(server.port, bytes).catch(() => 'no answer')
      if (typeof status === 'string' || status >= 500) stumbles.push(`${status}: ${name}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, attacker))
  return stumbles
}

test('nothing a stranger sends makes the server stumble', { timeout: LIMIT_MS }, async () => {
  expect(kindsOf(await attack(1))).toEqual([])
})

test('nothing an administrator sends makes the server stumble', { timeout: LIMIT_MS }, async () => {
  expect(kindsOf(await attack(2, await signIn()))).toEqual([])
})

test('after all that the server is ready and has logged no error', async () => {
  const response = await fetch(`${server.url}/readyz`)
  expect([response.status, kindsOf(server.errors)]).toEqual([200, []])
})
