import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const password = 'een-lang-wachtwoord'
const another = 'een-ander-lang-wachtwoord'
type Headers = Record<string, string>
type Session = { begunAt: string; isThisOne: boolean }

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
let admin: { headers: Headers; id: string }

const signIn = (email: string, secret = password) =>
  ask('users/login', { body: { email, password: secret }, method: 'POST' })
const headersOf = (answer: { json?: Record<string, never> | undefined }): Headers => ({
  Authorization: `JWT ${String(answer.json?.token)}`,
})
const signedIn = async (data: Record<string, unknown>) => {
  const { email, id } = await build.buildUser(data)
  return { email, headers: headersOf(await signIn(email)), id }
}
const isIn = async (headers: Headers): Promise<boolean> =>
  (await ask('users/me', { headers })).json?.user !== null
const sessionsOf = async (id: string): Promise<Session[]> =>
  ((await ask(`users/${id}/sign-in`, { headers: admin.headers })).json as unknown as { sessions: Session[] })
    .sessions
const endAll = (id: string, headers: Headers) => ask(`users/${id}/end-sessions`, { headers, method: 'POST' })
const update = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'users', data, id, overrideAccess: true })

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
  admin = await signedIn({ roles: ['admin'] })
})

/** Until a password that was just sent is being looked at, of the account as it was. */
const meanwhile = () =>
  new Promise<void>((done) => {
    setTimeout(done, 60)
  })

describe('the sessions of an account', () => {
  it('are begun by signing in alone, not by whoever makes the account', async () => {
    const sessions = [{ expiresAt: '2090-01-01', id: 'handmade' }]
    const body = { active: true, email: 'nieuw@sessions.example', name: 'Nieuw', password, sessions }
    const made = await ask('users', { body, headers: admin.headers, method: 'POST' })
    const { id } = (made.json as unknown as { doc: { id: string } }).doc
    expect(await sessionsOf(id)).toEqual([])
  })

  it('are told with when they began, to the administrator and to the account, which knows its own', async () => {
    const user = await signedIn({ roles: ['editor'] })
    await signIn(user.email)
    const sessions = await sessionsOf(user.id)
    expect(sessions).toHaveLength(2)
    for (const { begunAt } of sessions)
      expect(Math.abs(Date.parse(begunAt) - Date.now())).toBeLessThan(60_000)
    const { json } = await ask(`users/${user.id}/sign-in`, { headers: user.headers })
    const own = json as unknown as { sessions: Session[] }
    expect(own.sessions.map(({ isThisOne }) => isThisOne)).toEqual([false, true])
    expect(JSON.stringify(json)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/)
  })

  it('are all ended by the administrator at once, and nobody else’s with them', async () => {
    const [user, bystander] = [await signedIn({ roles: ['editor'] }), await signedIn({ roles: ['editor'] })]
    const second = headersOf(await signIn(user.email))
    const { json, status } = await endAll(user.id, admin.headers)
    expect([status, json?.ended]).toEqual([200, 2])
    expect(await Promise.all([user.headers, second, bystander.headers, admin.headers].map(isIn))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(await isIn(headersOf(await signIn(user.email)))).toBe(true)
  })

  it('are ended by the account itself, here too, and by nobody else', async () => {
    const [user, other] = [
      await signedIn({ roles: ['editor'] }),
      await signedIn({ roles: ['process-manager'] }),
    ]
    expect((await endAll(user.id, other.headers)).status).toBe(403)
    expect((await endAll(user.id, {})).status).toBe(403)
    expect(await isIn(user.headers)).toBe(true)
    expect((await endAll(user.id, user.headers)).status).toBe(200)
    expect(await isIn(user.headers)).toBe(false)
  })

  it('do not come back with who signs in, prolongs or signs out while they are ended', async () => {
    const user = await signedIn({ roles: ['editor'] })
    for (let round = 0; round < 4; round += 1) {
      const stolen = headersOf(await signIn(user.email))
      const attempts = [
        ask('users/refresh-token', { headers: stolen, method: 'POST' }),
        signIn(user.email),
        ask('users/refresh-token', { headers: stolen, method: 'POST' }),
      ]
      await endAll(user.id, admin.headers)
      await Promise.all(attempts)
      expect(await isIn(stolen)).toBe(false)
    }
  })

  it('are prolonged while they are used, and last a day at most', async () => {
    const { headers, id } = await signedIn({ roles: ['editor'] })
    const prolong = () => ask('users/refresh-token', { headers, method: 'POST' })
    const beginAgo = (age: string) =>
      payload.db.pool.query(
        'update users_sessions set created_at = now() - $1::interval where _parent_id = $2',
        [age, id],
      )
    await beginAgo('15 hours 59 minutes')
    const { json, status } = await prolong()
    expect(status).toBe(200)
    expect(Math.abs(Number(json?.exp) * 1000 - Date.now() - 8 * 3_600_000)).toBeLessThan(60_000)
    await beginAgo('16 hours 1 minute')
    expect((await prolong()).status).toBe(403)
    expect(await isIn(headers)).toBe(true)
  })

  it('are all ended but the own when the password is changed, and all when the administrator changes it', async () => {
    const user = await signedIn({ roles: ['editor'] })
    const elsewhere = headersOf(await signIn(user.email))
    const body = { current: password, password: another }
    await ask('users/own-password', { body, headers: user.headers, method: 'POST' })
    expect([await isIn(user.headers), await isIn(elsewhere)]).toEqual([true, false])
    await ask(`users/${user.id}`, { body: { password }, headers: admin.headers, method: 'PATCH' })
    expect(await isIn(user.headers)).toBe(false)
  })

  it('show at their next request what the account may now, when its roles or organisation change', async () => {
    const user = await signedIn({ roles: ['admin'] })
    const seen = async (): Promise<unknown> =>
      (await ask('users?limit=2', { headers: user.headers })).json?.docs
    expect(await seen()).toHaveLength(2)
    await update(user.id, { roles: ['partner-member'] })
    expect(await seen()).toHaveLength(1)
    await update(user.id, { roles: [] })
    expect((await ask('users', { headers: user.headers })).status).toBe(403)
  })
})

describe('who signs in while the account is changed', () => {
  it('undoes nothing of it: roles, password and being switched off stay as they were made', async () => {
    const user = await build.buildUser({ roles: ['admin'] })
    for (let round = 0; round < 3; round += 1) {
      const entering = Promise.all([signIn(user.email), signIn(user.email)])
      await meanwhile()
      await update(user.id, { active: false, name: `Naam ${round}`, roles: ['editor'] })
      const answers = await entering
      const after = await payload.findByID({
        collection: 'users',
        depth: 0,
        id: user.id,
        overrideAccess: true,
      })
      expect([after.active, after.name, after.roles]).toEqual([false, `Naam ${round}`, ['editor']])
      expect(await Promise.all(answers.map((answer) => isIn(headersOf(answer))))).toEqual([false, false])
      await update(user.id, { active: true, roles: ['admin'] })
      expect(await Promise.all(answers.map((answer) => isIn(headersOf(answer))))).toEqual([false, false])
    }
  })

  it('with the password of before is not let in', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    const account = await payload.db.findOne<{ hash: string; id: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: user.id } },
    })
    const entering = signIn(user.email)
    await meanwhile()
    await payload.db.updateOne({
      collection: 'users',
      data: { hash: 'another', salt: 'another' },
      id: user.id,
    })
    expect((await entering).status).toBe(401)
    expect(await sessionsOf(user.id)).toEqual([])
    const { hash, salt } = account ?? {}
    await payload.db.updateOne({ collection: 'users', data: { hash, salt }, id: user.id })
    expect((await signIn(user.email)).status).toBe(200)
  })
})
