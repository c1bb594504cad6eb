import { createEmptyApp, type EmptyApp } from './emptyApp'
import type { ServingApp } from './serveApp'

const PASSWORD = 'a-password-for-the-app'

/** Who works with the app. */
export type Who = 'manager' | 'staff'

type Answered = { status: number; body: Record<string, unknown> }

/** The app as a program that serves REST. */
export interface ServedApp extends ServingApp {
  /** Asks as somebody who has signed in. */
  ask: (who: Who, method: string, path: string, body?: Record<string, unknown>) => Promise<Answered>
}

/** An app that serves REST, with staff and a manager. */
export interface RestApp extends EmptyApp {
  open: () => Promise<ServedApp>
}

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
    data: { email: role + '@app.example', password: '${PASSWORD}', role },
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

const open = async (app: EmptyApp): Promise<ServedApp> => {
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
    const account = { email: `${who}@app.example`, password: PASSWORD }
    return String((await send('POST', '/users/login', { body: account })).body.token)
  }
  const tokens: Record<Who, string> = { manager: await signIn('manager'), staff: await signIn('staff') }
  return { ...server, ask: (who, method, path, body) => send(method, path, { body, token: tokens[who] }) }
}

/** Makes an app out of the quick start of a plugin, with accounts and a server, on a database of its own; nothing is built or migrated yet. */
export const createRestApp = async (
  folder: string,
  {
    files,
    ...from
  }: { databaseUrl: string; files: Readonly<Record<string, string>>; plugin: string; tarball: string },
): Promise<RestApp> => {
  const own = { 'hire.ts': hireFile, 'server.ts': serverFile, 'users.ts': usersFile }
  const app = await createEmptyApp(folder, { ...from, files: { ...own, ...files } })
  return { ...app, open: () => open(app) }
}
