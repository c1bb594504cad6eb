import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'

import { getPayload, type Payload } from 'payload'
import pino from 'pino'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { askGuess } from '../../src/accounts/signInGuesses'
import { buildAdmin } from '../../src/commands/adminBuild'
import { GUESSES } from '../../src/domain/people/guesses'
import { createServer, type StreekwerkServer } from '../../src/server'
import { builders } from '../support/build'
import { freePort } from '../support/freePort'
import { type OpenServer, openServer } from './openServer'

const password = 'een-lang-wachtwoord'
const second = { url: '', server: undefined as StreekwerkServer | undefined }

let server: OpenServer
let payload: Payload
let token: string
let email: string

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer()
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  ;({ email } = await builders(payload).buildUser({ roles: ['admin'] }))
  const signedIn = await payload.login({
    collection: 'users',
    data: { email, password },
    overrideAccess: true,
  })
  token = signedIn.token ?? ''
  const port = await freePort()
  const env = { ...server.env, port, serve: 'public' as const }
  second.server = await createServer({ env, databaseUrl: server.databaseUrl, log: pino({ level: 'silent' }) })
  await second.server.listen()
  second.url = `http://127.0.0.1:${port}`
}, 300_000)

afterAll(async () => {
  await second.server?.close()
  await server.close()
})

type Asking = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

const ask = (path: string, init: Asking = {}) => fetch(server.url + path, { redirect: 'manual', ...init })
const asUser = (path: string, init: Asking = {}) =>
  ask(path, { ...init, headers: { ...init.headers, authorization: `JWT ${token}` } })
const postJson = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const until = async (holds: () => Promise<boolean>): Promise<number> => {
  const began = performance.now()
  while (!(await holds())) if (performance.now() - began > 5000) throw new Error('It never came to hold.')
  return performance.now() - began
}

test('all that is set up can be served, and says so', async () => {
  expect(await (await ask('/readyz')).json()).toEqual({ ready: true, missing: [] })
  expect((await ask('/healthz')).status).toBe(200)
  expect(await (await ask('/metrics')).text()).toContain('streekwerk_request_seconds_bucket')
})

test('the public mode serves pages and knows neither API nor admin panel', async () => {
  const statuses = await Promise.all(
    ['/', '/readyz', '/api/users/me', '/admin', '/_next/static/x.js'].map(
      async (path) => (await fetch(second.url + path)).status,
    ),
  )
  expect(statuses).toEqual([200, 200, 404, 404, 404])
})

test('a page is kept for all who follow, whatever cookies they bring', async () => {
  const { slug } = await builders(payload).buildProject({ _status: 'published', title: 'Bewaard' })
  const path = `/projecten/${String(slug)}`
  const first = await ask(path, { headers: { 'accept-encoding': 'br' } })
  const again = await ask(path, { headers: { 'accept-encoding': 'br', cookie: 'payload-token=x' } })
  expect([again.status, again.headers.get('etag')]).toEqual([200, first.headers.get('etag')])
  expect(await (await ask('/metrics')).text()).toMatch(/streekwerk_cached_pages_total\{status="200"\} [1-9]/)
})

test('what is withdrawn is gone from both instances within a second', async () => {
  const { id, slug } = await builders(payload).buildProject({ _status: 'published', title: 'Ingetrokken' })
  const pages = [server.url, second.url].map((url) => `${url}/projecten/${String(slug)}`)
  const all = async (status: number): Promise<boolean> =>
    (await Promise.all(pages.map(async (page) => (await fetch(page)).status === status))).every(Boolean)
  await until(() => all(200))
  await payload.update({ collection: 'projects', id, data: { _status: 'draft' }, overrideAccess: true })
  expect(await until(() => all(410))).toBeLessThan(1000)
})

test('a picture is served while a public page shows it, and not a moment before or after', async () => {
  const data = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'weide.png', size: data.byteLength }
  const picture = await payload.create({
    collection: 'media',
    data: { alt: 'Een weide' },
    file,
    overrideAccess: true,
  })
  const path = `/media/${String(picture.filename)}`
  expect((await ask(path)).status).toBe(404)
  const { id } = await builders(payload).buildProject({
    _status: 'published',
    images: [{ image: picture.id, caption: 'Weide' }],
  })
  const shown = await ask(path)
  expect([
    shown.status,
    shown.headers.get('content-type'),
    shown.headers.get('x-content-type-options'),
  ]).toEqual([200, expect.stringMatching(/^image\//), 'nosniff'])
  const etag = shown.headers.get('etag') ?? ''
  expect((await ask(path, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(
    304,
  )
  const part = await ask(path, { headers: { range: 'bytes=0-9', 'if-range': etag } })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10])
  expect((await ask(path, { headers: { range: 'bytes=0-9', 'if-range': '"old"' } })).status).toBe(200)
  await payload.update({ collection: 'projects', id, data: { _status: 'draft' }, overrideAccess: true })
  expect(await until(async () => (await ask(path)).status === 404)).toBeLessThan(1000)
})

test('nobody signs in faster or slower for having an account', async () => {
  const timed = async (who: string): Promise<[number, string, number]> => {
    const began = performance.now()
    const refused = await postJson('/api/users/login', { email: who, password: 'verkeerd' })
    const { detail } = (await refused.json()) as { detail: string }
    return [refused.status, detail, performance.now() - began]
  }
  const [known, unknown] = [await timed(email), await timed('niemand@example.org')]
  expect(known.slice(0, 2)).toEqual(unknown.slice(0, 2))
  expect(Math.min(known[2], unknown[2])).toBeGreaterThan(490)
})

type Told = { detail: string; errors: unknown }

test('a locked account is refused in the words of a wrong password, also with the right one', async () => {
  const locked = await builders(payload).buildUser({})
  for (let guess = 0; guess < GUESSES.atMost; guess += 1) await askGuess(payload, locked.id)
  const told = async (body: object) => {
    const { detail, errors } = (await (await postJson('/api/users/login', body)).json()) as Told
    return { detail, errors }
  }
  expect(await told({ email: locked.email, password })).toEqual(
    await told({ email: 'niemand@example.org', password }),
  )
})

const mailFolder = () => join(server.env.dataDir, 'mail')
const mails = (): string[] =>
  existsSync(mailFolder())
    ? readdirSync(mailFolder()).map((name) =>
        // Quoted-printable: a line that ends in = goes on, and =3D is an equals sign.
        readFileSync(join(mailFolder(), name), 'utf8')
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '='),
      )
    : []

test('without SERVER_URL the mail for a new password holds a whole link, which opens', async () => {
  const { email: to } = await builders(payload).buildUser({})
  expect((await postJson('/api/users/forgot-password', { email: to })).status).toBe(200)
  const mail = () => mails().find((text) => text.includes(`To: ${to}`)) ?? ''
  await expect.poll(mail, { timeout: 5000 }).not.toBe('')
  const [, link = ''] = /href="([^"]*\/new-password#[^"]+)"/.exec(mail()) ?? []
  expect(link.startsWith(`${server.env.serverUrl}/admin/new-password#`)).toBe(true)
  expect((await fetch(link)).status).toBe(200)
})

test.each([
  [{}, 'Meld u eerst aan.'],
  [{ 'accept-language': 'en-GB,nl;q=0.5' }, 'Sign in first.'],
])('whoever asks with %j is refused by the API in that language', async (headers, detail) => {
  expect(await (await ask('/api/projects', { headers })).json()).toMatchObject({ detail })
})

test('the guard speaks the language of the panel, in a form that the panel reads', async () => {
  const origin = server.env.origins[0] ?? ''
  const told = async (cookie: string) => {
    const headers = { origin, cookie, 'accept-language': 'nl', 'content-type': 'text/plain' }
    const refused = await ask('/api/projects', { method: 'POST', headers, body: 'x' })
    const { detail } = (await refused.json()) as { detail: string }
    return [refused.status, refused.headers.get('content-type')?.split(';')[0], detail]
  }
  const json = 'application/json'
  expect(await told('')).toEqual([415, json, expect.stringContaining('Stuur JSON') as string])
  expect(await told(`streekwerk-${server.port}-lng=en`)).toEqual([
    415,
    json,
    expect.stringContaining('Send JSON') as string,
  ])
})

test('a refused address of the panel gets a page in the language of whoever asked', async () => {
  const page = async (headers: Record<string, string>) => (await ask('/admin/%00', { headers })).text()
  expect(await page({ accept: 'text/html' })).toContain('lang="nl"')
  expect(await page({ accept: 'text/html', 'accept-language': 'en' })).toContain('lang="en"')
})

test('too large a file is refused with the limit and what to do', async () => {
  const headers = {
    'content-length': String(26 * 1024 * 1024),
    'content-type': 'multipart/form-data; boundary=x',
  }
  const answer = await new Promise<string>((resolve, reject) => {
    const { port } = server
    const asked = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/api/media',
      headers,
      agent: false,
    })
    asked.on('error', reject).on('response', (res) => {
      let text = ''
      res.on('data', (chunk: Buffer) => (text += chunk.toString()))
      res.on('end', () => resolve(text))
    })
    asked.flushHeaders()
  })
  expect(JSON.parse(answer)).toMatchObject({
    status: 413,
    detail: 'Het bestand is groter dan 25 MB. Kies een kleiner bestand, of maak dit eerst kleiner.',
  })
})

test('one signs in with JSON and with the form of the panel', async () => {
  expect((await postJson('/api/users/login', { email, password })).status).toBe(200)
  const body = new FormData()
  body.set('_payload', JSON.stringify({ email, password }))
  expect((await ask('/api/users/login', { method: 'POST', body })).status).toBe(200)
})

test('a stranger finds the routes for signing in and nothing else', async () => {
  expect(await (await ask('/api/users/me')).json()).toEqual({ user: null })
  for (const path of [
    '/api/projects',
    '/api/users',
    '/api/access',
    '/api/globals/site',
    '/api/payload-preferences/x',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 401])
  for (const path of ['/api/users/init', '/api/graphql', '/api/payload-jobs/run', '/api/payload-migrations'])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  expect(
    (await postJson('/api/users/first-register', { email: 'x@y.nl', password: 'lang-genoeg-hoor' })).status,
  ).toBe(404)
})

test('a POST is a POST, except for the long queries of the panel, which are bounded like all others', async () => {
  const override = (name: string, headers: Record<string, string> = {}) =>
    ask('/api/projects', {
      method: 'POST',
      headers: { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'limit=0&depth=0',
    })
  expect((await override('x-http-method-override', { authorization: `JWT ${token}` })).status).toBe(400)
  expect((await override('x-payload-http-method-override')).status).toBe(400)
  const panel = await override('x-payload-http-method-override', { authorization: `JWT ${token}` })
  expect([panel.status, await panel.json()]).toEqual([200, expect.objectContaining({ limit: 250 })])
})

test('a page of another site may not write, and ours gets answers that it can read', async () => {
  const from = (origin: string) => postJson('/api/users/login', { email, password: 'verkeerd' }, { origin })
  expect((await from('https://elsewhere.example')).status).toBe(403)
  const [ours, programs] = [
    await from(server.env.origins[0] ?? ''),
    await postJson('/api/users/login', { email: 'x@y.nl', password: 'x' }),
  ]
  expect(ours.headers.get('content-type')).toMatch(/^application\/json/)
  expect(programs.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(await programs.json()).toMatchObject({
    status: 401,
    title: 'Unauthorized',
    errors: [{ message: expect.any(String) as string }],
  })
})

test('too large a body is refused while it comes in, announced or not', async () => {
  const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(32)
  const json = await asUser('/api/partners', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: megabytes(3),
  })
  expect(json.status).toBe(413)
  // Bounded: a client whose answer came early may go on reading its own stream for as long as there is any.
  let left = 8
  const streamed = new ReadableStream({
    pull: (controller) => {
      if (left > 0) controller.enqueue(megabytes(1))
      else controller.close()
      left -= 1
    },
  })
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: streamed,
    duplex: 'half',
  }
  const status = await asUser('/api/partners', init as Asking).then(
    (response) => response.status,
    // The connection may end before the client has read the answer.
    () => 413,
  )
  expect(status).toBe(413)
})

const importAddress = '/api/import/partners?dryRun=true'

const listOf = (content: BlobPart): FormData => {
  const form = new FormData()
  form.set('file', new File([content], 'lijst.csv'))
  return form
}

test('a list comes in from our own pages and from programs, and from no other site', async () => {
  const cookie = `streekwerk-${server.port}-token=${token}`
  const from = async (headers: Record<string, string>) => {
    const body = listOf('importKey;name;kinds\nx;X;business\n')
    return (await ask(importAddress, { body, headers, method: 'POST' })).status
  }
  const [ours] = server.env.origins
  expect(await from({ cookie, origin: ours ?? '' })).toBe(200)
  expect(await from({ authorization: `JWT ${token}` })).toBe(200)
  expect(await from({ cookie, origin: 'https://elsewhere.example' })).toBe(403)
  expect(await from({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await from({ origin: ours ?? '' })).toBe(401)
})

test('a list that is too large, broken off or no form is refused in words, and the program goes on', async () => {
  const large = await asUser(importAddress, {
    body: listOf('x'.repeat(11 * 1024 * 1024)),
    method: 'POST',
  }).then(
    ({ status }) => status,
    // The connection may end before the client has read the answer.
    () => 413,
  )
  expect(large).toBe(413)
  const whole = await asUser(importAddress, {
    body: listOf('x'.repeat(10 * 1024 * 1024 + 1)),
    method: 'POST',
  })
  expect([whole.status, await whole.text()]).toEqual([413, expect.stringContaining('groter dan 10 MB')])
  const type = 'multipart/form-data; boundary=grens'
  const bodies = [
    ['text/csv', 'importKey;name', 415],
    ['multipart/form-data', '--x', 400],
    [type, '--grens\r\nContent-Disposition: form-data; name="file"; filename="l.csv"\r\n\r\nhalf', 400],
    [type, '', 400],
    ['application/json', '{"file":"x"}', 400],
  ] as const
  for (const [contentType, body, expected] of bodies) {
    const headers = { 'accept-language': 'nl', 'content-type': contentType }
    const answer = await asUser(importAddress, { body, headers, method: 'POST' })
    expect([contentType, answer.status]).toEqual([contentType, expected])
    expect(await answer.text()).toMatch(/Stuur|formulier/)
  }
  expect((await ask('/healthz')).status).toBe(200)
})

test.each([
  ['/api/projects/12', 404],
  ['/api/projects/01890000-0000-7000-8000-000000000000', 404],
  ['/api/projects?where[title][nope]=x', 400],
  ['/api/projects?where[nope][equals]=x', 400],
  ['/api/projects?sort=;drop', 400],
  ['/api/media/file/nergens.png', 404],
  ['/api/projects?locale[a]=b', 400],
  // Guards against 500: what Payload lets through and the database or the query builder cannot answer.
  ['/api/projects?where[title][all]=1,2', 400],
  ['/api/projects?where[title][near]=1,2', 400],
  ['/api/projects?where[title][within]=1,2', 400],
  ['/api/projects?where[title][intersects]=1,2', 400],
  ['/api/projects?where[title][like][]=x', 400],
  ['/api/projects?where[title][contains][]=', 400],
  ['/api/projects?where[updatedAt][contains]=x', 400],
  ['/api/projects?where[updatedAt][like]=x', 400],
  ['/api/projects?where[updatedAt][not_like]=x', 400],
  ['/api/projects?where={"updatedAt":{"equals":1e300}}', 400],
  ['/api/projects?where[questionOwner][in]=null', 400],
])('signed in, %s is answered with %i', async (path, status) => {
  expect((await asUser(path)).status).toBe(status)
})

// The names of actions stand in the scripts of the login page: everybody can know them.
const actionIds = (): string[] => {
  const manifest = readFileSync('.next/server/server-reference-manifest.json', 'utf8')
  return Object.keys((JSON.parse(manifest) as { node: object }).node)
}
const act = (id: string, body: FormData | string, headers: Record<string, string> = {}) =>
  ask('/admin', {
    method: 'POST',
    headers: {
      'next-action': id,
      'sec-fetch-site': 'same-origin',
      ...(typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}),
      ...headers,
    },
    body,
  })
const call = (args: unknown, name = 'form-state') => JSON.stringify([{ name, args }])

test('what every object has by itself is no collection', async () => {
  const headers = { authorization: `JWT ${token}` }
  const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__', 'valueOf']
  const paths = names.flatMap((name) => [`/api/${name}`, `/api/${name}/x`, `/api/globals/${name}`])
  const statuses = paths.map(async (path) => [
    path,
    (await ask(path)).status,
    (await ask(path, { headers })).status,
  ])
  expect(await Promise.all(statuses)).toEqual(paths.map((path) => [path, 404, 404]))
})

// Guards what the server knows of a request: `constructor` once gave all of it to whoever asked.
test('no action of the panel answers a stranger, whatever it is called and whatever it brings', async () => {
  expect(actionIds().length).toBeGreaterThan(0)
  const strangers: Record<string, string>[] = [{}, { cookie: `${payload.config.cookiePrefix}-token=nee` }]
  for (const id of actionIds())
    for (const body of [
      call({}, 'constructor'),
      call({ collectionSlug: 'projects' }),
      call({}, 'slugify'),
      'nee',
    ])
      for (const headers of strangers)
        expect([body, (await act(id, body, headers)).status]).toEqual([body, 401])
})

test('an action that the panel would not send is refused, one that it sends is answered', async () => {
  const headers = { cookie: `${payload.config.cookiePrefix}-token=${token}` }
  const language = new FormData()
  language.set('0', '["$@1",{}]')
  const forged = new FormData()
  forged.set('0', '["$@1","nl"]')
  forged.set('1', JSON.stringify(Buffer.alloc(64, 7).toString('base64')))
  for (const id of actionIds())
    for (const body of [call({}, 'constructor'), call({ a: '$1' }), '[]', 'nee', '{', language, forged])
      expect([body, (await act(id, body, headers)).status]).toEqual([body, 400])
  const args = { collectionSlug: 'projects', data: {}, operation: 'create', renderAllFields: false }
  const answers = await Promise.all(actionIds().map((id) => act(id, call(args), headers)))
  const texts = await Promise.all(answers.map((answer) => answer.text()))
  expect(texts.filter((text) => text.includes('"title"'))).toHaveLength(1)
})

test('an account without a role is told so, learns nothing of the panel, and is signed out by a whole page only', async () => {
  const { email: address } = await builders(payload).buildUser({ roles: [] })
  const { token: session } = await payload.login({ collection: 'users', data: { email: address, password } })
  const cookie = `${payload.config.cookiePrefix}-token=${session ?? ''}`
  const open = (path: string, headers: Record<string, string> = {}) =>
    ask(path, { headers: { cookie, 'sec-fetch-site': 'none', ...headers } })
  for (const path of ['/admin', '/admin/unauthorized', '/admin/logout', '/admin/collections/projects']) {
    const answer = await open(path, { 'accept-language': 'nl' })
    const text = await answer.text()
    expect([path, answer.status, text.includes('geen rol'), text.includes('sensitivity')]).toEqual([
      path,
      403,
      true,
      false,
    ])
    expect(answer.headers.get('set-cookie')).toContain('token=;')
  }
  expect((await open('/admin', { rsc: '1' })).headers.get('set-cookie')).toBeNull()
  for (const id of actionIds())
    expect((await act(id, call({ collectionSlug: 'projects' }), { cookie })).status).toBe(401)
  const mine = { cookie: `${payload.config.cookiePrefix}-token=${token}`, 'sec-fetch-site': 'none' }
  const full = await ask('/admin', { headers: mine })
  expect([full.status, (await full.text()).includes('sensitivity')]).toEqual([200, true])
})

test('an address without end is refused, by its length or before it is read', async () => {
  expect((await ask(`/${'a'.repeat(10_000)}`)).status).toBe(414)
  expect((await ask(`/${'a'.repeat(1_000_000)}`)).status).toBe(431)
})

test.each([
  ['TRACE', '/', 405],
  ['PUT', '/projecten', 405],
  ['DELETE', '/admin', 405],
  ['POST', '/admin/login', 405],
  ['POST', '/_next/static/x.js', 405],
  ['PROPFIND', '/media/x.webp', 405],
  ['GET', '/%E0%A4%A', 400],
  ['GET', '/admin/%00', 400],
  ['GET', '/_next/static/%2e%2e/%2e%2e/package.json', 400],
  ['GET', '/media/..%2fsecrets', 400],
])('%s %s is answered with %i', async (method, path, status) => {
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    const { port } = server
    request({ host: '127.0.0.1', port, method, path, agent: false }, (res) =>
      resolve(res.resume().statusCode),
    )
      .on('error', reject)
      .end()
  })
  expect(answer).toBe(status)
})

test('people get a page of the site in their language, machines a problem', async () => {
  const [dutch, english] = await Promise.all(
    ['/nergens', '/en/nowhere'].map(async (path) => (await ask(path)).text()),
  )
  expect([dutch, english]).toEqual([
    expect.stringContaining('lang="nl"'),
    expect.stringContaining('lang="en"'),
  ])
  const machine = await ask('/api/nergens', { headers: { accept: 'text/html' } })
  expect(machine.headers.get('content-type')).toMatch(/^application\/problem\+json/)
})

test('a request under way is answered while the server closes, and no new one is taken', async () => {
  const [url, closing] = [second.url, second.server]
  const slow = ask('/api/users/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"email":"x@y.nl","password":"x"}',
  })
  await new Promise((done) => setTimeout(done, 100))
  await closing?.close()
  await expect(fetch(url)).rejects.toThrow()
  const closed = server.close()
  expect((await slow).status).toBe(401)
  await closed
  await expect(ask('/healthz')).rejects.toThrow()
})
