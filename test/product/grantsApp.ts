import { createEmptyApp, type EmptyApp } from './emptyApp'
import type { ServingApp } from './serveApp'

const NAME = '@streekwerk/payload-phase-checklists'
const PASSWORD = 'a-password-for-the-grants'

/** Who works with the grants. */
export type Who = 'manager' | 'staff'

type Answered = { status: number; body: Record<string, unknown> }

/** The grants as a program that serves REST. */
export interface ServedGrants extends ServingApp {
  /** Asks as somebody who has signed in. */
  ask: (who: Who, method: string, path: string, body?: Record<string, unknown>) => Promise<Answered>
}

/** An app of applications for a grant, which go through phases. */
export interface GrantsApp extends EmptyApp {
  open: () => Promise<ServedGrants>
}

/** The collections that the quick start takes for granted. */
const applicationsFile = `
import type { CollectionConfig } from 'payload'

export const applications: CollectionConfig = {
  slug: 'applications',
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'amount', type: 'number' },
  ],
}
`

const usersFile = `
import type { CollectionConfig } from 'payload'

export const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  fields: [{ name: 'role', type: 'select', options: ['staff', 'manager'] }],
}
`

/** Hires both, so that somebody can sign in. */
const hireFile = `
import { getPayload } from 'payload'

import config from './payload.config'

const payload = await getPayload({ config })
for (const role of ['staff', 'manager'])
  await payload.create({
    collection: 'users',
    data: { email: role + '@grants.example', password: '${PASSWORD}', role },
    overrideAccess: true,
  })
process.exit(0)
`

/** REST as Payload serves it, without the panel. */
const serverFile = `
import { createServer } from 'node:http'

import { getPayload, handleEndpoints } from 'payload'

import promised from './payload.config'

const config = await promised
await getPayload({ config })
createServer(async (incoming, outgoing) => {
  const parts = []
  for await (const part of incoming) parts.push(part)
  const { headers, method, url } = incoming
  const body = parts.length > 0 ? Buffer.concat(parts) : undefined
  const request = new Request('http://' + headers.host + url, { body, headers, method })
  const response = await handleEndpoints({ config, request })
  outgoing.writeHead(response.status, { 'content-type': 'application/json' })
  outgoing.end(await response.text())
}).listen(Number(process.env.PORT))
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is `any`, which allows everything. */
const checkFile = `
import type { Mine, PhaseAccess, ReminderOptions, ReviewRequest, Waiting } from '${NAME}'
import {
  answerGate,
  createLifeCycle,
  decideAtGate,
  enterLifeCycle,
  lifeCycleFaults,
  phaseChecklists,
  phaseSql,
  readMine,
  readWaiting,
} from '${NAME}'
import { ItemBoard } from '${NAME}/client'
import { SubjectPhases } from '${NAME}/rsc'
import type { PayloadRequest } from 'payload'

type IsAny<Each> = 0 extends 1 & Each ? true : false
type Known<Each> = IsAny<Each> extends true ? never : Each

export const values = <const>[
  answerGate satisfies Known<typeof answerGate>,
  createLifeCycle satisfies Known<typeof createLifeCycle>,
  lifeCycleFaults satisfies Known<typeof lifeCycleFaults>,
  phaseChecklists satisfies Known<typeof phaseChecklists>,
  ItemBoard satisfies Known<typeof ItemBoard>,
  SubjectPhases satisfies Known<typeof SubjectPhases>,
]
export const up: string = phaseSql.up
export const reminders: ReminderOptions = { url: 'https://grants.example' }
export const asked = async (req: PayloadRequest): Promise<[Mine | null, Waiting | null]> => [
  await readMine(req),
  await readWaiting(req),
]
export const pass = async (req: PayloadRequest, review: ReviewRequest): Promise<void> => {
  await enterLifeCycle(req, { lifeCycle: 1, subject: 1 })
  await decideAtGate(req, review)
  // @ts-expect-error: there is no such decision
  await decideAtGate(req, { ...review, decision: 'perhaps' })
}
// @ts-expect-error: who may do what has to be said
export const lax = phaseChecklists({ access: {}, subject: 'applications' })
// @ts-expect-error: reading is a function too
export const odd: PhaseAccess['read'] = true
`

const openGrants = async (app: EmptyApp): Promise<ServedGrants> => {
  const server = await app.serve({
    NODE_OPTIONS: '-C production',
    PAYLOAD_SECRET: 'a-secret-that-only-this-test-knows',
    PAYLOAD_TELEMETRY_DISABLED: '1',
  })
  const send = async (method: string, path: string, { body, token }: { body?: object; token?: string }) => {
    const response = await fetch(`${server.url}/api${path}`, {
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      method,
    })
    return { body: (await response.json()) as Record<string, unknown>, status: response.status }
  }
  const signIn = async (who: Who): Promise<string> => {
    const account = { email: `${who}@grants.example`, password: PASSWORD }
    return String((await send('POST', '/users/login', { body: account })).body.token)
  }
  const tokens: Record<Who, string> = { manager: await signIn('manager'), staff: await signIn('staff') }
  return { ...server, ask: (who, method, path, body) => send(method, path, { body, token: tokens[who] }) }
}

/** An app of applications, on a database of its own; nothing is built or migrated yet. */
export const createGrantsApp = async (
  folder: string,
  from: { databaseUrl: string; tarball: string },
): Promise<GrantsApp> => {
  const app = await createEmptyApp(folder, {
    ...from,
    files: {
      'applications.ts': applicationsFile,
      'check.ts': checkFile,
      'hire.ts': hireFile,
      'server.ts': serverFile,
      'users.ts': usersFile,
    },
    plugin: 'plugins/phase-checklists',
  })
  return { ...app, open: () => openGrants(app) }
}
