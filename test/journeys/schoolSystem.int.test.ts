import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { buildAdmin } from '../../src/commands/adminBuild'
import { nextSchoolYear, schoolYearOf } from '../../src/domain/education/schoolYears'
import { GUESSES } from '../../src/domain/people/guesses'
import { today } from '../../src/hooks/today'
import { type OpenServer, openServer } from '../hostile/openServer'
import { builders } from '../support/build'
import { readExample, readExamples } from './curlExamples'

const PASSWORD = 'een-lang-wachtwoord'
const EXAMPLES = ['me', 'programmes', 'projects', 'make', 'submit', 'publish', 'renew'] as const
type Named = (typeof EXAMPLES)[number]
type Answer = { body: Record<string, unknown>; status: number }

let server: OpenServer
let payload: Payload
let build: ReturnType<typeof builders>
let values: Record<string, string>
let admin: { email: string; headers: Record<string, string> }

const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(path.startsWith('http') ? path : `${server.url}${path}`, init)
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}
const login = (email: string, password = PASSWORD) =>
  ask('/api/users/login', {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
const sessionOf = async (email: string) => ({
  Authorization: `JWT ${String((await login(email)).body.token)}`,
})

/** Runs an example of the documentation. */
const run = (name: Named): Promise<Answer> => {
  const { url, ...init } = readExample(
    String(readExamples('docs/api-keys.md')[EXAMPLES.indexOf(name)]),
    values,
  )
  return ask(url, init)
}
const idsIn = ({ body }: Answer): string[] => (body.docs as { id: string }[]).map(({ id }) => id)
const trust = (schools: string[]) =>
  payload.updateGlobal({ data: { trustedSchools: schools }, overrideAccess: true, slug: 'site' })

const giveKey = (account: string) =>
  ask(`/api/users/${account}/api-key`, {
    body: JSON.stringify({ current: PASSWORD }),
    headers: { ...admin.headers, 'Content-Type': 'application/json' },
    method: 'POST',
  })

beforeAll(async () => {
  await buildAdmin(() => undefined, AbortSignal.timeout(280_000))
  server = await openServer()
  const { default: config } = await import('../../payload.config')
  payload = await getPayload({ config })
  build = builders(payload)
  const { email } = await build.buildUser({ roles: ['admin'] })
  admin = { email, headers: await sessionOf(email) }

  const [school, project] = [
    await build.buildSchool({ _status: 'published', name: 'Het Zoutdiep' }),
    await build.buildProject({ _status: 'published', title: 'Zilte tuin' }),
  ]
  await build.buildParticipation(project.id, school.id)
  const programme = await build.buildProgramme(school.id, { name: 'Groenbeheer' })
  const machine = await build.buildUser({ organisation: school.id, roles: ['school-editor'] })
  const made = await giveKey(machine.id)
  const year = schoolYearOf(today())
  values = {
    ACCOUNT: machine.id,
    KEY: String(made.body.key),
    NEXT_YEAR: nextSchoolYear(year),
    PROGRAMME: programme.id,
    PROJECT: project.id,
    SCHOOL: school.id,
    SERVER: server.url,
    YEAR: year,
  }
}, 300_000)

afterAll(() => server.close())

test('the documentation has these examples and no others', () => {
  expect(readExamples('docs/api-keys.md')).toHaveLength(EXAMPLES.length)
})

test('the system of a school finds itself, its programmes and its projects', async () => {
  const me = await run('me')
  expect(me.body.user).toMatchObject({ id: values.ACCOUNT, organisation: values.SCHOOL })
  expect(idsIn(await run('programmes'))).toEqual([values.PROGRAMME])
  expect(idsIn(await run('projects'))).toEqual([values.PROJECT])
})

test('it makes and submits a link, publishes it once the school is trusted, and renews it once', async () => {
  const made = await run('make')
  expect(made.status).toBe(201)
  values.LINK = (made.body.doc as { id: string }).id
  const [submitted, refused] = [await run('submit'), await run('publish')]
  expect([submitted.status, refused.status]).toEqual([200, 403])
  const page = async () => (await fetch(`${server.url}/onderwijs`)).text()
  expect(await page()).not.toContain('Zilte tuin: Groenbeheer')

  await trust([String(values.SCHOOL)])
  const published = await run('publish')
  expect([published.status, (published.body.doc as { state: string }).state]).toEqual([200, 'published'])
  await expect.poll(page).toContain('Zilte tuin: Groenbeheer')

  const [first, second] = [await run('renew'), await run('renew')]
  expect([first.status, second.status, second.body.made]).toEqual([201, 200, []])
  expect(first.body.made).toHaveLength(1)
})

test('it is let in no more from the moment that its key is renewed, withdrawn, or the account switched off', async () => {
  const { ACCOUNT = '', KEY = '' } = values
  const knock = async (key: string) =>
    (await ask('/api/projects', { headers: { Authorization: `users API-Key ${key}` } })).status
  const give = async () => String((await giveKey(ACCOUNT)).body.key)
  expect(await knock(KEY)).toBe(200)
  const second = await give()
  expect([await knock(KEY), await knock(second)]).toEqual([401, 200])
  await ask(`/api/users/${ACCOUNT}/api-key`, { headers: admin.headers, method: 'DELETE' })
  expect(await knock(second)).toBe(401)
  const third = await give()
  await ask(`/api/users/${ACCOUNT}`, {
    body: JSON.stringify({ active: false }),
    headers: { ...admin.headers, 'Content-Type': 'application/json' },
    method: 'PATCH',
  })
  expect(await knock(third)).toBe(401)
})

test('a locked account is refused in the words of a wrong password, and let in again once it is unlocked', async () => {
  const { email, id } = await build.buildUser({ roles: ['editor'] })
  const said = async (who: string, password?: string) => {
    const { body, status } = await login(who, password)
    return [status, body.detail]
  }
  const wrong = await said(email, 'fout')
  await Promise.all(Array.from({ length: GUESSES.atMost - 1 }, () => login(email, 'fout')))
  expect([await said(email), await said('niemand@example.org')]).toEqual([wrong, wrong])
  const seen = await ask(`/api/users/${id}/sign-in`, { headers: admin.headers })
  expect(Date.parse(String(seen.body.lockedUntil))).toBeGreaterThan(Date.now())
  await ask('/api/users/unlock', {
    body: JSON.stringify({ email }),
    headers: { ...admin.headers, 'Content-Type': 'application/json' },
    method: 'POST',
  })
  expect((await login(email)).status).toBe(200)
})

test('sessions that are ended open nothing at their next request', async () => {
  const { email, id } = await build.buildUser({ roles: ['editor'] })
  const sessions = [await sessionOf(email), await sessionOf(email)]
  const knock = () =>
    Promise.all(sessions.map(async (headers) => (await ask('/api/projects', { headers })).status))
  expect(await knock()).toEqual([200, 200])
  const ended = await ask(`/api/users/${id}/end-sessions`, { headers: admin.headers, method: 'POST' })
  expect([ended.status, ended.body]).toEqual([200, { ended: 2 }])
  expect(await knock()).toEqual([401, 401])
})

test('nothing of this is an error of the server', () => {
  expect(server.errors).toEqual([])
})
