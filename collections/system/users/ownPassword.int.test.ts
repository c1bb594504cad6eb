import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { codeAt } from '../../../src/accounts/oneTimePassword'
import { GUESSES } from '../../../src/domain/people/guesses'
import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'
import type { Mail } from '../../../test/support/postbox'

const password = 'een-lang-wachtwoord'
const another = 'een-heel-ander-wachtwoord'

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
let send: Payload['sendEmail']
let isDown = false
let mails: Mail[] = []

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
  send = payload.sendEmail
  payload.sendEmail = (mail) => {
    if (isDown) return Promise.reject(new Error('the mail server is down'))
    mails.push(mail as Mail)
    return Promise.resolve()
  }
})

beforeEach(() => {
  isDown = false
  mails = []
})

afterAll(() => {
  payload.sendEmail = send
})

type Headers = Record<string, string>

const login = (email: string, secret = password) =>
  ask('users/login', { body: { email, password: secret }, method: 'POST' })
const signedIn = async (roles: ('admin' | 'editor')[] = ['editor']) => {
  const { email, id } = await build.buildUser({ roles })
  const headers: Headers = { Authorization: `JWT ${String((await login(email)).json?.token)}` }
  return { email, headers, id }
}
const post = (path: string, body: Record<string, unknown>, headers: Headers) =>
  ask(`users/${path}`, { body, headers: { 'Accept-Language': 'nl', ...headers }, method: 'POST' })
const change = (body: Record<string, unknown>, headers: Headers) => post('own-password', body, headers)
const fieldsOf = ({ json }: Awaited<ReturnType<typeof change>>): unknown =>
  (
    json?.errors as unknown as { data?: { errors?: { path: string }[] } }[] | undefined
  )?.[0]?.data?.errors?.map(({ path }) => path)
const subjects = (to: string) => mails.filter((mail) => mail.to === to).map(({ subject }) => subject)
const toldOf = (to: string, text: RegExp) =>
  expect
    .poll(() => mails.filter((mail) => mail.to === to && text.test(mail.text)).length, { timeout: 5000 })
    .toBe(1)

describe('the own password', () => {
  it('is changed by who knows the present one, and its owner is told by mail', async () => {
    const { email, headers } = await signedIn()
    const { json, status } = await change({ current: password, password: another }, headers)
    expect([status, json?.message]).toEqual([200, 'Uw nieuwe wachtwoord geldt. Elders bent u afgemeld.'])
    expect([(await login(email)).status, (await login(email, another)).status]).toEqual([401, 200])
    await toldOf(email, /Het wachtwoord van uw account bij Streekwerk is gewijzigd.*\/admin\/forgot/s)
  })

  it('stays as it is for who has a session and knows nothing, by whichever way', async () => {
    const { email, headers, id } = await signedIn()
    const patch = (path: string) =>
      ask(`users${path}`, { body: { password: another }, headers, method: 'PATCH' })
    const tries = [
      await change({ password: another }, headers),
      await change({ current: another, password: another }, headers),
      await change({ current: { $ne: '' }, password: another }, headers),
      await patch(`/${id}`),
    ]
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(tries.map(fieldsOf)).toEqual([['current'], ['current'], ['current'], ['password']])
    expect((await patch(`?where[id][equals]=${id}`)).json?.docs).toEqual([])
    expect((await login(email)).status).toBe(200)
    expect(subjects(email)).toEqual([])
  })

  it('is not one that is refused elsewhere, and not an empty one', async () => {
    const { email, headers } = await signedIn()
    const tries = ['kort', '', email, { length: 20 }].map((chosen) =>
      change({ current: password, password: chosen }, headers),
    )
    expect((await Promise.all(tries)).map(fieldsOf)).toEqual(Array.from(tries, () => ['password']))
    expect((await login(email)).status).toBe(200)
  })

  it('is guessed as seldom as by signing in, and the right one clears what was guessed', async () => {
    const { email, headers } = await signedIn()
    for (let turn = 1; turn < GUESSES.atMost; turn += 1)
      await change({ current: `fout-wachtwoord-${turn}`, password: another }, headers)
    expect((await change({ current: password, password: another }, headers)).status).toBe(200)
    for (let turn = 0; turn < GUESSES.atMost; turn += 1)
      await change({ current: `fout-wachtwoord-${turn}`, password }, headers)
    expect((await change({ current: another, password }, headers)).status).toBe(400)
    expect((await login(email, another)).status).toBe(401)
  })

  it('is nothing for a program with a key, nor for who is not signed in', async () => {
    const { headers: admin } = await signedIn(['admin'])
    const { id } = await signedIn()
    const { json } = await post(`${id}/api-key`, { current: password }, admin)
    const key = { Authorization: `users API-Key ${String(json?.key)}` }
    expect((await change({ current: password, password: another }, key)).status).toBe(403)
    expect((await change({ current: password, password: another }, {})).status).toBe(401)
  })

  it('leaves no session behind that was only asked for to prove it', async () => {
    const { headers, id } = await signedIn()
    await change({ current: password, password: 'kort' }, headers)
    await change({ current: 'een-fout-wachtwoord', password: another }, headers)
    const { json } = await ask(`users/${id}/sign-in`, { headers })
    expect(json?.sessions).toHaveLength(1)
  })
})

describe('a second step', () => {
  it('begins with the password, so that who found a session sets none', async () => {
    const { headers } = await signedIn()
    const begin = (current?: string) =>
      post('second-factor/begin', current === undefined ? {} : { current }, headers)
    expect([(await begin()).status, (await begin(another)).status]).toEqual([400, 400])
    expect((await begin(password)).status).toBe(201)
  })

  it('is told of by mail when it is set up, switched off and taken away', async () => {
    const { email, headers, id } = await signedIn()
    const setUp = async () => {
      const { json } = await post('second-factor/begin', { current: password }, headers)
      const code = codeAt(String(json?.secret), Date.now())
      return (await post('second-factor/confirm', { code }, headers)).json
        ?.recoveryCodes as unknown as string[]
    }
    const [code] = await setUp()
    await toldOf(email, /is een tweede stap ingesteld/)
    await post('second-factor/switch-off', { code }, headers)
    await toldOf(email, /tweede stap van uw account bij Streekwerk is uitgezet/)
    mails = []
    await setUp()
    const { headers: admin } = await signedIn(['admin'])
    const dropped = await post(`${id}/drop-second-factor`, { current: password }, admin)
    expect(dropped.json).toEqual({ dropped: true })
    await toldOf(email, /tweede stap van uw account bij Streekwerk is uitgezet/)
  })
})

describe('somebody else who changes how an account is entered', () => {
  it('does not do it unseen: its owner is told of a new password and of a key', async () => {
    const { headers: admin } = await signedIn(['admin'])
    const { email, id } = await signedIn()
    await ask(`users/${id}`, { body: { password: another }, headers: admin, method: 'PATCH' })
    await toldOf(email, /Het wachtwoord van uw account bij Streekwerk is gewijzigd/)
    await post(`${id}/api-key`, { current: password }, admin)
    await toldOf(email, /is een API-sleutel gemaakt/)
  })

  it('is told nothing by a mail server that is down: what was asked is done all the same', async () => {
    const { email, headers } = await signedIn()
    isDown = true
    expect((await change({ current: password, password: another }, headers)).status).toBe(200)
    expect((await login(email, another)).status).toBe(200)
  })

  it('is the mailbox: a password that was chosen by mail is told of as well', async () => {
    const { email } = await signedIn()
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    expect((await post('reset-password', { password: another, token }, {})).status).toBe(200)
    await toldOf(email, /Het wachtwoord van uw account bij Streekwerk is gewijzigd/)
  })
})

describe('a session of an administrator that somebody took', () => {
  it('does not move the account to another address, and a move with the password is told at the old one', async () => {
    const { email, headers, id } = await signedIn(['admin'])
    const evil = `evil-${id}@example.org`
    const moved = await ask(`users/${id}`, { body: { email: evil }, headers, method: 'PATCH' })
    expect([moved.status, fieldsOf(moved)]).toEqual([400, ['email']])
    const blind = await post('own-address', { current: another, email: evil }, headers)
    expect([blind.status, fieldsOf(blind)]).toEqual([400, ['current']])
    expect((await login(email)).status).toBe(200)
    const right = await post('own-address', { current: password, email: evil }, headers)
    expect([right.status, (await login(evil)).status]).toEqual([200, 200])
    await toldOf(email, /heeft nu een ander e-mailadres/)
    const odd = await post('own-address', { current: password, email: { a: 1 } }, headers)
    expect(odd.status).toBe(400)
    const { headers: editor } = await signedIn()
    expect((await post('own-address', { current: password, email }, editor)).status).toBe(403)
  })

  it('sets no second step by making its role have one', async () => {
    const { headers } = await signedIn(['admin'])
    const rule = (secondFactorRoles: 'admin'[]) =>
      payload.updateGlobal({ slug: 'site', data: { secondFactorRoles }, overrideAccess: true })
    await rule(['admin'])
    try {
      expect((await post('second-factor/begin', {}, headers)).status).toBe(400)
      expect((await post('second-factor/begin', { current: password }, headers)).status).toBe(201)
    } finally {
      await rule([])
    }
  })

  it('gives no key and takes no second step away without the password, and neither does a key', async () => {
    const { headers } = await signedIn(['admin'])
    const { id } = await signedIn()
    for (const act of ['api-key', 'drop-second-factor']) {
      const tries = [
        await post(`${id}/${act}`, {}, headers),
        await post(`${id}/${act}`, { current: another }, headers),
      ]
      expect(tries.map(({ status }) => status)).toEqual([400, 400])
    }
    const { id: machine } = await build.buildUser({ roles: ['admin'] })
    const { json } = await post(`${machine}/api-key`, { current: password }, headers)
    const key = { Authorization: `users API-Key ${String(json?.key)}` }
    for (const act of ['api-key', 'drop-second-factor'])
      expect((await post(`${id}/${act}`, { current: password }, key)).status).toBe(403)
  })

  it('is told of nothing that was undone in the end', async () => {
    const { headers, id: admin } = await signedIn(['admin'])
    const { email, id } = await signedIn()
    const req = await createLocalReq(
      {
        user: {
          ...(await payload.findByID({ collection: 'users', id: admin, overrideAccess: true })),
          collection: 'users',
        },
      },
      payload,
    )
    await initTransaction(req)
    await payload.update({
      collection: 'users',
      data: { email: `weg-${id}@example.org`, password: another },
      id,
      overrideAccess: true,
      req,
    })
    await killTransaction(req)
    await ask(`users/${id}`, { body: { password: another }, headers, method: 'PATCH' })
    await toldOf(email, /Het wachtwoord van uw account/)
    expect(subjects(email)).toHaveLength(1)
  })

  it('makes no other administrator unseen', async () => {
    const { headers } = await signedIn(['admin'])
    const { email: other } = await signedIn(['admin'])
    const { id } = await signedIn()
    await ask(`users/${id}`, { body: { roles: ['admin'] }, headers, method: 'PATCH' })
    await toldOf(other, /is nu beheerder van Streekwerk/)
  })
})

describe('a link for a new password', () => {
  const forgotten = (email: string) =>
    payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  const reset = (token: string) => post('reset-password', { password: 'een-gestolen-wachtwoord', token }, {})

  it('opens nothing once the password, the address or whether it is active changed', async () => {
    const { email, headers } = await signedIn()
    const first = await forgotten(email)
    await change({ current: password, password: another }, headers)
    expect((await reset(first)).status).toBe(403)
    for (const data of [{ email: 'verhuisd@links.example' }, { active: false }]) {
      const user = await build.buildUser({ roles: ['editor'] })
      const token = await forgotten(user.email)
      await payload.update({ collection: 'users', data, id: user.id, overrideAccess: true })
      expect((await reset(token)).status).toBe(403)
    }
  })
})

describe('guesses from within a session', () => {
  it('stand in the trail, and those of a code that is being set up are counted as well', async () => {
    const { headers, id } = await signedIn()
    await change({ current: another, password: another }, headers)
    await post('second-factor/begin', { current: password }, headers)
    for (let turn = 0; turn < GUESSES.atMost; turn += 1)
      expect((await post('second-factor/confirm', { code: '000000' }, headers)).status).toBe(409)
    const { rows } = await payload.db.drizzle.execute<{ action: string }>(
      sql`select action from audit_entries where doc_id = ${id} and action in ('loginFailed', 'wrongCode')`,
    )
    expect(rows.map(({ action }) => action)).toEqual([
      'loginFailed',
      ...Array.from({ length: GUESSES.atMost }, () => 'wrongCode'),
    ])
    const { json } = await ask(`users/${id}/sign-in`, { headers })
    expect(json?.lockedUntil).not.toBeNull()
  })
})
