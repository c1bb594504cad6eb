import { createServer as createTcpServer, type Server, type Socket } from 'node:net'

import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createDigestLinks } from '../../src/accounts/digestLinks'
import { codeAt } from '../../src/accounts/oneTimePassword'
import { buildAdmin } from '../../src/commands/adminBuild'
import { builders } from '../support/build'
import { freePort } from '../support/freePort'
import { type OpenServer, openServer } from './openServer'

const password = 'een-lang-wachtwoord'

let server: OpenServer
let payload: Payload
let build: ReturnType<typeof builders>
let silent: Server
const sockets = new Set<Socket>()

// A mail server that takes every connection and says nothing, ever.
const openSilentServer = async (): Promise<number> => {
  const port = await freePort()
  silent = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((done) => {
    silent.listen(port, '127.0.0.1', done)
  })
  return port
}

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer({ SMTP_URL: `smtp://127.0.0.1:${await openSilentServer()}` })
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  build = builders(payload)
}, 300_000)

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  await server.close()
}, 60_000)

type Init = { body?: unknown; headers?: Record<string, string>; method?: string }

const ask = (path: string, { body, headers = {}, method }: Init = {}) =>
  fetch(server.url + path, {
    body: body === undefined ? undefined : JSON.stringify(body),
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
  })
const login = (email: string, code?: string, secret = password) =>
  ask('/api/users/login', { body: { email, password: secret, ...(code && { code }) } })
const cookieOf = (response: Response) => ({
  cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
  origin: server.url,
  'sec-fetch-site': 'same-origin',
})
const require2 = (roles: string[]) =>
  payload.updateGlobal({
    slug: 'site',
    data: { secondFactorRoles: roles as never },
    overrideAccess: true,
  })

describe('an account with a second step', () => {
  test('gets no cookie from any route of signing in before the code, and a stranger is told nothing of it', async () => {
    const { email, id } = await build.buildUser({ roles: ['editor'] })
    const session = cookieOf(await login(email))
    const begun = await ask('/api/users/second-factor/begin', {
      body: { current: password },
      headers: session,
    })
    const { secret } = (await begun.json()) as { secret: string }
    const code = codeAt(secret, Date.now())
    const set = await ask('/api/users/second-factor/confirm', { body: { code }, headers: session })
    expect(set.status).toBe(200)
    await payload.db.drizzle.execute(sql`update second_factors set last_step = 0 where account_id = ${id}`)
    const reset = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const tries = [
      await login(email),
      await login(email, '000000'),
      await ask('/api/users/reset-password', { body: { password, token: reset } }),
      await ask('/api/users/refresh-token', { body: {} }),
      await ask('/api/users/first-register', { body: { email, password } }),
      await ask('/api/users/unlock', { body: { email } }),
      await ask('/api/users/LOGIN/', { body: { email, password } }),
      await ask('/api/users/second-factor/confirm', { body: { code } }),
      await ask('/api/users/accept-invitation', { body: { password, token: 'x' } }),
    ]
    expect(tries.map(({ headers }) => headers.get('set-cookie'))).toEqual(tries.map(() => null))
    const texts = await Promise.all(tries.map((each) => each.text()))
    expect(texts.filter((text) => /"token":"/.test(text))).toEqual([])
    const stranger = [await login(email, code, 'fout-wachtwoord'), await login('niemand@example.org', code)]
    expect(stranger.map(({ status }) => status)).toEqual([401, 401])
    const told = await Promise.all(
      stranger.map(async (each) => ((await each.json()) as { errors: unknown }).errors),
    )
    expect(told[0]).toEqual(told[1])
    const right = await login(email, codeAt(secret, Date.now()))
    expect([right.status, right.headers.get('set-cookie')?.includes('-token=')]).toEqual([200, true])
  })
})

describe('somebody whose role must have a second step', () => {
  test('is led to where it is set up from every page of the panel, and can sign out', async () => {
    const { email } = await build.buildUser({ roles: ['partner-member'] })
    const headers = cookieOf(await login(email))
    expect((await ask('/api/projects', { headers })).status).toBe(200)
    await require2(['partner-member'])
    for (const path of [
      '/admin',
      '/admin/login',
      '/admin/collections/projects',
      '/admin/account',
      '/ADMIN/x',
    ]) {
      const { headers: told, status } = await ask(path, { headers })
      expect([path, status, told.get('location')]).toEqual([path, 303, '/admin/second-factor'])
    }
    expect((await ask('/api/projects', { headers })).status).toBe(401)
    const out = await ask('/admin/logout', { headers })
    expect([out.status, out.headers.get('location')]).toEqual([303, '/admin/login'])
    expect(out.headers.get('set-cookie')).toContain('-token=;')
    await require2([])
  })
})

describe('a mail server that says nothing', () => {
  test('holds up no invitation for long: the account is there, and who made it is told that the mail was not sent', async () => {
    const { headers } = await build.buildMachine({ roles: ['admin'] })
    const body = { active: true, email: 'stil@example.org', name: 'Stil', roles: ['editor'] }
    const answer = await ask('/api/users', { body, headers })
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      {
        doc: { email: body.email },
        isSent: false,
        message: expect.stringContaining('niet verstuurd') as string,
      },
    ])
  }, 60_000)
})

describe('a link to unsubscribe', () => {
  test('changes nothing by being looked at, and takes somebody off by a button or by a mail program', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const links = createDigestLinks(payload.config.secret)
    const wishes = async () => {
      const { receivesKpiDigest, receivesPhaseDigest } = await payload.findByID({
        collection: 'users',
        id,
        overrideAccess: true,
      })
      return [receivesKpiDigest, receivesPhaseDigest]
    }
    const path = `/digests/${links.write({ account: id, choice: 'receivesPhaseDigest' })}`
    const page = await ask(path, { headers: { 'accept-language': 'nl' } })
    const html = await page.text()
    expect([page.status, html]).toMatchObject([200, expect.stringContaining('het overzicht van punten')])
    // It has the look of the site, a way home and one to the account.
    for (const part of ['rel="stylesheet"', 'Streekwerk', 'href="/"', 'href="/admin/account"'])
      expect(html).toContain(part)
    expect(await wishes()).toEqual([true, true])
    const oneClick = () =>
      fetch(server.url + path, {
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        method: 'POST',
      })
    expect([(await oneClick()).status, (await oneClick()).status]).toEqual([200, 200])
    expect(await wishes()).toEqual([true, false])
    expect((await ask(`${path}x`, { method: 'POST' })).status).toBe(404)
    const cut = await ask(path.slice(0, -1), { headers: { accept: 'text/html', 'accept-language': 'nl' } })
    expect([cut.status, await cut.text()]).toEqual([404, expect.stringContaining('Deze link is niet heel.')])
    expect((await ask('/digests/x')).status).toBe(404)
    await payload.delete({ collection: 'users', id, overrideAccess: true })
    expect((await oneClick()).status).toBe(200)
  })
})
