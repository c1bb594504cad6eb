import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { buildAdmin } from '../../src/commands/adminBuild'
import { type OpenServer, openServer } from '../hostile/openServer'
import { builders } from '../support/build'
import { onTestServer } from '../support/createTestDatabase'

const [WARM_MS, SOAK_MS, SAVE_EVERY_MS] = [8000, 30_000, 250]
/** On a machine that is busy it takes longer: a leak shows by the number of requests, not by the clock. */
const [WARM_REQUESTS, SOAK_REQUESTS] = [500, 1500]
const CLIENTS = 8
const PROJECTS = 12
/** What is left in memory at the end may be this much of what was there when the server was warm. */
const GROWTH = 1.06
/** Connections that nobody uses any more are closed within these. */
const QUIET_MS = 20_000

let server: OpenServer
let payload: Payload
let projects: string[]

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  payload = await getPayload({ config })
  projects = []
  for (let turn = 0; turn < PROJECTS; turn += 1) {
    const data = { _status: 'published', summary: 'Over windmolens.', title: `Project ${turn}` }
    projects.push((await builders(payload).buildProject(data)).id)
  }
}, 300_000)

afterAll(() => server.close())

/** What people and programs ask, and what nobody should. */
const asked = (turn: number): string => {
  const addresses = [
    '/',
    '/projecten',
    `/projecten/project-${turn % PROJECTS}`,
    `/projecten?zoek=windmolen&volgorde=title&x=${turn}`,
    `/projecten?zoek=woord${turn}`,
    '/projecten.json',
    '/feed.atom',
    '/sitemap.xml',
    '/en/',
    `/nergens/${turn}`,
    '/api/projects',
    '/readyz',
  ]
  return addresses[turn % addresses.length] ?? '/'
}

const statusOf = (agent: Agent, path: string): Promise<number> =>
  new Promise((done, fail) => {
    request(server.url + path, { agent }, (response) => {
      response.resume()
      response.on('end', () => done(response.statusCode ?? 0))
    })
      .on('error', fail)
      .end()
  })

const publish = async (turn: number): Promise<void> => {
  await payload.update({
    collection: 'projects',
    data: { _status: turn % 5 === 4 ? 'draft' : 'published', summary: `Over windmolens, keer ${turn}.` },
    id: projects[turn % PROJECTS] ?? '',
    overrideAccess: true,
  })
}

/** Visits and publications side by side, for as long or for as many as asked; answers those that the server failed at. */
const use = async (ms: number, fewest: number): Promise<{ failed: string[] }> => {
  const until = performance.now() + ms
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const failed: string[] = []
  let requests = 0
  const isDone = (): boolean => performance.now() >= until && requests >= fewest
  const visit = async (): Promise<void> => {
    while (!isDone()) {
      const path = asked((requests += 1))
      const status = await statusOf(agent, path)
      if (status >= 500 || status < 200) failed.push(`${path} ${status}`)
    }
  }
  const edit = async (): Promise<void> => {
    for (let turn = 0; !isDone(); turn += 1) {
      await publish(turn)
      await pause(SAVE_EVERY_MS)
    }
  }
  await Promise.all([edit(), ...Array.from({ length: CLIENTS }, visit)])
  agent.destroy()
  return { failed }
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** The memory that is in use when all that is garbage is taken away; a publication has emptied the cache of pages before. */
const heapBytes = async (): Promise<number> => {
  await publish(0)
  for (let round = 0; round < 3; round += 1) {
    collect()
    await pause(200)
  }
  return process.memoryUsage().heapUsed
}

type Open = { connections: number; sockets: number }

const whatIsOpen = async (): Promise<Open> => {
  const name = new URL(server.databaseUrl).pathname.slice(1)
  const rows = await onTestServer(`SELECT 1 FROM pg_stat_activity WHERE datname = '${name}'`)
  const sockets = process.getActiveResourcesInfo().filter((each) => each.startsWith('TCP'))
  return { connections: rows.length, sockets: sockets.length }
}

/** What stays open once all that nobody uses is closed: waits until it is no more than it was, as long as it must. */
const settled = async (most: Open): Promise<Open> => {
  const deadline = performance.now() + QUIET_MS
  for (;;) {
    const open = await whatIsOpen()
    const isQuiet = open.connections <= most.connections && open.sockets <= most.sockets
    if (isQuiet || performance.now() > deadline) return open
    await pause(500)
  }
}

it('half a minute of visits and publications leaves no memory, connection or socket behind, and no request fails', async () => {
  const before = await whatIsOpen()
  await use(WARM_MS, WARM_REQUESTS)
  const warm = await heapBytes()
  const { failed } = await use(SOAK_MS, SOAK_REQUESTS)
  expect(failed).toEqual([])
  const grown = (await heapBytes()) / warm
  expect(grown).toBeLessThan(GROWTH)
  const after = await settled(before)
  expect(after.sockets).toBeLessThanOrEqual(before.sockets)
  expect(after.connections).toBeLessThanOrEqual(before.connections)
  expect(server.errors).toEqual([])
}, 300_000)
