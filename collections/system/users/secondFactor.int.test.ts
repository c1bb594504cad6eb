import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { codeAt } from '../../../src/accounts/oneTimePassword'
import { GUESSES } from '../../../src/domain/people/guesses'
import type { Role } from '../../../src/domain/people/roles'
import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const password = 'een-lang-wachtwoord'
const STEP_MS = 30_000

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
})

const ruleOf = (roles: Role[]) =>
  payload.updateGlobal({ slug: 'site', data: { secondFactorRoles: roles }, overrideAccess: true })

afterEach(() => ruleOf([]))

const post = (path: string, body: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  ask(`users/${path}`, { body, headers, method: 'POST' })
const signIn = (email: string, code?: string) => post('login', { email, password, ...(code && { code }) })
const headersOf = (answer: Awaited<ReturnType<typeof signIn>>) => ({
  Authorization: `JWT ${String(answer.json?.token)}`,
})
const isSomebody = async (headers: Record<string, string>) =>
  (await ask('users/me', { headers })).json?.user !== null

/** The steps of time that a test has used: a code is good once, and the next one already is. */
const codeOf = (secret: string, steps = 0) => codeAt(secret, Date.now() + steps * STEP_MS)

/** Forgets which step was used last, as if half a minute had gone by. */
const letTimePass = (id: string) =>
  payload.db.drizzle.execute(sql`update second_factors set last_step = 0 where account_id = ${id}`)

const setUp = async (data: Record<string, unknown> = {}) => {
  const { email, id } = await build.buildUser({ roles: ['editor'], ...data })
  const headers = headersOf(await signIn(email))
  const secret = String((await post('second-factor/begin', { current: password }, headers)).json?.secret)
  const { json, status } = await post('second-factor/confirm', { code: codeOf(secret) }, headers)
  expect(status).toBe(200)
  await letTimePass(id)
  return { codes: json?.recoveryCodes as unknown as string[], email, headers, id, secret }
}

const trailOf = async (id: string): Promise<string[]> => {
  const { rows } = await payload.db.drizzle.execute<{ action: string }>(
    sql`select action from audit_entries where doc_id = ${id} order by id`,
  )
  return rows.map(({ action }) => action)
}

const sessionsOf = async (id: string) =>
  (await payload.db.drizzle.execute(sql`select id from users_sessions where _parent_id = ${id}`)).rows.length

describe('setting up a second step', () => {
  it('speaks of no recovery codes after a wrong code, as there are none yet', async () => {
    const { email } = await build.buildUser({ roles: ['editor'] })
    const headers = headersOf(await signIn(email))
    await post('second-factor/begin', { current: password }, headers)
    const { status, text } = await post('second-factor/confirm', { code: '000000' }, headers)
    expect(status).toBe(409)
    expect(text).toContain('Deze code klopt niet. Neem de zes cijfers die de app nu toont')
    expect(text).not.toContain('herstelcode')
  })
})

describe('signing in to an account with a second step', () => {
  it('takes a code after the right password, and there is no session before it', async () => {
    const { email, id, secret } = await setUp()
    const before = await sessionsOf(id)
    const asked = await signIn(email)
    expect([asked.status, asked.json?.errors?.[0]]).toMatchObject([409, { data: { secondFactor: 'asked' } }])
    expect(asked.text).not.toMatch(/token|"user"/)
    expect([asked.headers.get('set-cookie'), await sessionsOf(id)]).toEqual([null, before])
    const wrong = await signIn(email, codeOf(secret, 15))
    expect([wrong.status, wrong.json?.errors?.[0]]).toMatchObject([409, { data: { secondFactor: 'wrong' } }])
    const right = await signIn(email, codeOf(secret))
    expect([right.status, await isSomebody(headersOf(right))]).toEqual([200, true])
    const noPassword = await post('login', {
      code: codeOf(secret, 1),
      email,
      password: 'een-ander-wachtwoord',
    })
    expect([noPassword.status, noPassword.text.includes('secondFactor')]).toEqual([401, false])
    expect(await trailOf(id)).toContain('wrongCode')
  })

  it('takes each code once, also when it is sent twice at the same moment', async () => {
    const { email, secret } = await setUp()
    const both = await Promise.all([signIn(email, codeOf(secret)), signIn(email, codeOf(secret))])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await signIn(email, codeOf(secret))).status).toBe(409)
    expect((await signIn(email, codeOf(secret, -1))).status).toBe(409)
    expect((await signIn(email, codeOf(secret, 1))).status).toBe(200)
  })

  it('locks the account after as many wrong codes as wrong passwords', async () => {
    const { email, secret } = await setUp()
    for (let guess = 0; guess < GUESSES.atMost; guess += 1)
      expect((await signIn(email, String(guess).repeat(6))).status).toBe(409)
    expect((await signIn(email, codeOf(secret))).status).toBe(401)
  })

  it('tells of a telephone whose clock is behind that it is, and never that a code is still to become right', async () => {
    const { email, secret } = await setUp()
    const said = async (step: number) =>
      (await signIn(email, codeOf(secret, step))).json?.errors?.[0] as { message?: string } | undefined
    expect((await said(-8))?.message).toContain('loopt ongeveer 4 minuten achter')
    expect((await said(8))?.message).toContain('Deze code klopt niet')
  })

  it('takes a recovery code in the place of one of the telephone, each once', async () => {
    const { codes, email, headers, id } = await setUp()
    const [first = '', second = ''] = codes
    expect([codes.length, new Set(codes).size]).toEqual([10, 10])
    const both = await Promise.all([signIn(email, first), signIn(email, first.toLowerCase())])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await signIn(email, second.replaceAll('-', ' '))).status).toBe(200)
    expect((await ask('users/second-factor', { headers })).json).toMatchObject({ codesLeft: 8, isOn: true })
    expect((await trailOf(id)).filter((action) => action === 'useRecoveryCode')).toHaveLength(2)
    const other = await setUp()
    expect((await signIn(other.email, codes[2])).status).toBe(409)
  })
})

describe('no way leads past the second step', () => {
  it('not a new password by mail: it signs nobody in, and ends every session', async () => {
    const { email, headers, id } = await setUp()
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = await post('reset-password', { password: 'een-nieuw-wachtwoord', token })
    expect([reset.status, Object.keys(reset.json ?? {}), reset.headers.get('set-cookie')]).toEqual([
      200,
      ['message'],
      null,
    ])
    expect([await sessionsOf(id), await isSomebody(headers)]).toEqual([0, false])
    const next = await post('login', { email, password: 'een-nieuw-wachtwoord' })
    expect(next.json?.errors?.[0]).toMatchObject({ data: { secondFactor: 'asked' } })
  })

  it('not what Payload itself answers to who resets a password', async () => {
    const { email } = await setUp()
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const data = { password: 'een-nieuw-wachtwoord', token }
    const answer = await payload.resetPassword({ collection: 'users', data, overrideAccess: true })
    expect(answer.token).toBeUndefined()
  })

  it('not first register, refreshing, unlocking or a second sign-in with what a first one said', async () => {
    const { email } = await setUp()
    const { text } = await signIn(email)
    const tries = await Promise.all([
      post('first-register', { email, password }),
      post('refresh-token'),
      post('unlock', { email }),
      post('verify/x'),
      post('second-factor/confirm', { code: '123456' }),
      post('second-factor/begin'),
      post('second-factor/switch-off', { code: '123456' }),
      post('second-factor/recovery-codes', { code: '123456' }),
      post('login', { code: [codeAt('GEZDGNBVGY3TQOJQ', 0)], email, password }),
      post('login', { code: { $ne: '' }, email, password }),
      post('login', { code: true, email, password }),
      post('login', { code: '', email, password }),
      post('login', { email, password, secondFactor: 'asked' }),
      post('login?code=123456', { email, password }),
    ])
    expect(tries.filter(({ status }) => status < 400)).toEqual([])
    for (const { headers, text: told } of tries) {
      expect(headers.get('set-cookie')).toBeNull()
      expect(told).not.toContain('"token"')
    }
    expect(text).not.toContain('token')
  })

  it('but a program with an API key needs none', async () => {
    await ruleOf(['editor'])
    const { headers } = await build.buildMachine({ roles: ['editor'] })
    expect(await isSomebody(headers)).toBe(true)
    expect((await post('second-factor/begin', { current: password }, headers)).status).toBe(403)
  })
})

describe('a role that must have a second step', () => {
  it('can do nothing before it is set up, and everything of its own from then on', async () => {
    const { email } = await build.buildUser({ roles: ['editor'] })
    await ruleOf(['editor'])
    const signed = await signIn(email)
    const headers = headersOf(signed)
    const doors = ['projects', 'users', 'globals/site', 'payload-preferences/x', 'users/me', 'access']
    const seen = await Promise.all(doors.map((path) => ask(path, { headers })))
    for (const { json, status } of seen)
      expect(status >= 400 || json?.user === null || json?.canAccessAdmin !== true).toBe(true)
    expect((await post('refresh-token', {}, headers)).status).toBeGreaterThanOrEqual(400)
    const standing = await ask('users/second-factor', { headers })
    expect(standing.json).toEqual({ codesLeft: 0, email, isOn: false, isRequired: true })
    const secret = String((await post('second-factor/begin', { current: password }, headers)).json?.secret)
    expect(await isSomebody(headers)).toBe(false)
    expect((await post('second-factor/confirm', { code: '000000' }, headers)).status).toBe(409)
    expect((await post('second-factor/confirm', { code: codeOf(secret) }, headers)).status).toBe(200)
    expect(await isSomebody(headers)).toBe(true)
  })

  it('is nobody in sessions of before it had to, until it is set up', async () => {
    const { email } = await build.buildUser({ roles: ['editor'] })
    const headers = headersOf(await signIn(email))
    expect(await isSomebody(headers)).toBe(true)
    await ruleOf(['process-manager'])
    expect(await isSomebody(headers)).toBe(true)
    await ruleOf(['process-manager', 'editor'])
    expect(await isSomebody(headers)).toBe(false)
    await ruleOf([])
    expect(await isSomebody(headers)).toBe(true)
  })

  it('is named by administrators alone', async () => {
    const ruleAfter = async (role: 'admin' | 'editor') => {
      const headers = headersOf(await signIn((await build.buildUser({ roles: [role] })).email))
      const body = { secondFactorRoles: ['partner-member'] }
      await ask('globals/site', { body, headers, method: 'POST' })
      const { secondFactorRoles } = await payload.findGlobal({ slug: 'site', overrideAccess: true })
      return secondFactorRoles
    }
    // One after the other: there is one rule for all, so each would read what the other made of it.
    const byEditor = await ruleAfter('editor')
    const byAdministrator = await ruleAfter('admin')
    await ruleOf([])
    expect([byEditor, byAdministrator]).toEqual([[], ['partner-member']])
  })
})

describe('setting it up', () => {
  it('ends every other session, which was opened without a code', async () => {
    const { email, id } = await build.buildUser({ roles: ['editor'] })
    const [other, here] = [headersOf(await signIn(email)), headersOf(await signIn(email))]
    const secret = String((await post('second-factor/begin', { current: password }, here)).json?.secret)
    await post('second-factor/confirm', { code: codeOf(secret) }, here)
    expect([await isSomebody(other), await isSomebody(here), await sessionsOf(id)]).toEqual([false, true, 1])
  })

  it('shows the secret as a picture and a text until it is on, and never after', async () => {
    const { headers, id, secret } = await setUp()
    const again = await post('second-factor/begin', { current: password }, headers)
    expect([again.status, again.text.includes(secret)]).toEqual([409, false])
    const { email } = await build.buildUser({ roles: ['editor'] })
    const mine = headersOf(await signIn(email))
    const [first, second] = [
      await post('second-factor/begin', { current: password }, mine),
      await post('second-factor/begin', { current: password }, mine),
    ]
    expect(first.json?.picture).toMatch(/^<svg[^>]*>/)
    expect(first.json?.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(second.json?.secret).not.toBe(first.json?.secret)
    expect(
      (await post('second-factor/confirm', { code: codeOf(String(first.json?.secret)) }, mine)).status,
    ).toBe(409)
    expect(await trailOf(id)).toContain('setSecondFactor')
  })

  it('leaves the secret and the codes in no answer, and in clear nowhere in the database', async () => {
    const { codes, headers, id, secret } = await setUp({ roles: ['admin'] })
    const answers = await Promise.all(
      [`users/${id}`, 'users?limit=100', 'users/me', `users/${id}/sign-in`, 'users/second-factor'].map(
        async (path) => (await ask(path, { headers })).text,
      ),
    )
    const { rows } = await payload.db.drizzle.execute<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = 'public'`,
    )
    const tables = await Promise.all(
      rows.map(async ({ name }) =>
        JSON.stringify((await payload.db.drizzle.execute(sql.raw(`select * from "${name}"`))).rows),
      ),
    )
    const told = [...answers, ...tables].join('\n')
    const secrets = [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]
    expect(secrets.filter((each) => told.includes(each))).toEqual([])
  })
})

describe('taking it away', () => {
  it('needs a code from the account itself, and makes new recovery codes for one', async () => {
    const { codes, email, headers, id, secret } = await setUp()
    expect((await post('second-factor/switch-off', {}, headers)).status).toBe(409)
    expect((await post('second-factor/recovery-codes', { code: '123456' }, headers)).status).toBe(409)
    const renewed = await post('second-factor/recovery-codes', { code: codeOf(secret) }, headers)
    expect(renewed.json?.recoveryCodes).toHaveLength(10)
    expect((await signIn(email, codes[0])).status).toBe(409)
    const off = { code: (renewed.json?.recoveryCodes as unknown as string[])[0] }
    expect((await post('second-factor/switch-off', off, headers)).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
    expect(await trailOf(id)).toEqual(expect.arrayContaining(['renewRecoveryCodes', 'dropSecondFactor']))
  })

  it('guesses no more codes in a session than at the door', async () => {
    const { headers, secret } = await setUp()
    const off = (code: string) => post('second-factor/switch-off', { code }, headers)
    for (let guess = 0; guess < GUESSES.atMost; guess += 1) expect((await off('000000')).status).toBe(409)
    const locked = await off(codeOf(secret))
    expect(locked.json?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('te veel verkeerde codes') as string,
    })
  })

  it('is done for who lost the telephone by an administrator, and by nobody else', async () => {
    const { email, headers, id } = await setUp()
    const admin = headersOf(await signIn((await build.buildUser({ roles: ['admin'] })).email))
    const other = headersOf(await signIn((await build.buildUser({ roles: ['process-manager'] })).email))
    const drop = async (who: Record<string, string>, account = id) =>
      (await post(`${account}/drop-second-factor`, { current: password }, who)).status
    expect([await drop(headers), await drop(other), await drop({})]).toEqual([403, 403, 403])
    expect((await signIn(email)).status).toBe(409)
    expect(await drop(admin)).toBe(200)
    expect((await signIn(email)).status).toBe(200)
    expect(await trailOf(id)).toContain('dropSecondFactor')
    const own = await setUp({ roles: ['admin'] })
    expect(await drop(own.headers, own.id)).toBe(409)
  })
})
