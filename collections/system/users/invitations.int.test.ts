import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

type Mail = { html: string; subject: string; text: string; to: string }

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
let admin: Record<string, string>
let send: Payload['sendEmail']
const mails: Mail[] = []
let failure: Error | null

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
  send = payload.sendEmail
  payload.sendEmail = (mail) => {
    if (failure !== null) return Promise.reject(failure)
    mails.push(mail as Mail)
    return Promise.resolve(undefined)
  }
  admin = await signedIn((await build.buildUser({ roles: ['admin'] })).email)
})

beforeEach(() => {
  failure = null
})

afterAll(() => {
  payload.sendEmail = send
})

const password = 'een-lang-wachtwoord'
const login = (email: string, secret: string) =>
  ask('users/login', { body: { email, password: secret }, method: 'POST' })
const signedIn = async (email: string) => ({
  Authorization: `JWT ${String((await login(email, password)).json?.token)}`,
})

let serial = 0
const newcomer = () => {
  serial += 1
  return { active: true, email: `nieuw-${serial}@example.org`, name: `Nieuw <${serial}>`, roles: ['editor'] }
}
const create = (body: Record<string, unknown>, headers = admin) =>
  ask('users', { body, headers, method: 'POST' })
const invite = (id: string, body: Record<string, unknown> = {}, headers = admin) =>
  ask(`users/${id}/invitation`, { body, headers, method: 'POST' })
const withdraw = (id: string, headers = admin) => ask(`users/${id}/invitation`, { headers, method: 'DELETE' })
const accept = (token: string, secret = 'mijn-eigen-wachtwoord') =>
  ask('users/accept-invitation', { body: { password: secret, token }, method: 'POST' })
const tokenIn = (mail: Mail | undefined) =>
  /\/admin\/invitation#([\w-]{43})$/m.exec(mail?.text ?? '')?.[1] ?? ''

/** Somebody who was just invited, and the token of the link. */
const invited = async () => {
  const body = newcomer()
  const { json } = await create(body)
  return { ...body, id: (json?.doc as unknown as { id: string }).id, token: tokenIn(mails.at(-1)) }
}
const update = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'users', data, id, overrideAccess: true })

describe('an account without a password', () => {
  it('is made by an administrator and gets a mail with a link that lets its person choose one', async () => {
    const body = newcomer()
    const { json, status } = await create(body)
    expect([status, json]).toMatchObject([201, { isSent: true }])
    const mail = mails.at(-1)
    expect([mail?.to, mail?.subject]).toEqual([body.email, 'Uw account bij Streekwerk'])
    expect(mail?.html).toContain(`Nieuw &lt;${serial}&gt;`)
    expect(JSON.stringify(json)).not.toContain(tokenIn(mail))
    const accepted = await accept(tokenIn(mail))
    expect([accepted.status, Object.keys(accepted.json ?? {})]).toEqual([200, ['message']])
    expect(accepted.headers.get('set-cookie')).toBeNull()
    expect((await login(body.email, 'mijn-eigen-wachtwoord')).status).toBe(200)
  })

  it('is written to in English where that is asked', async () => {
    await create({ ...newcomer(), language: 'en' })
    expect(mails.at(-1)?.subject).toBe('Your account at Streekwerk')
  })

  it('is there also when the mail cannot be sent, which is told with what to do', async () => {
    failure = Object.assign(new Error('secret of the server'), { code: 'ETIMEDOUT' })
    const body = newcomer()
    const { json, status, text } = await create(body)
    expect([status, json]).toMatchObject([201, { doc: { email: body.email }, isSent: false }])
    expect(json?.message).toBe(
      'Het account is er, maar de uitnodiging is niet verstuurd: de mailserver antwoordt niet op tijd. Verstuur haar later opnieuw.',
    )
    expect(text).not.toContain('secret of the server')
    failure = null
    const { id } = json?.doc as unknown as { id: string }
    const stands = async () =>
      (await ask(`users/${id}/sign-in`, { headers: admin })).json?.invitation as unknown
    expect(await stands()).toMatchObject({ isSent: false })
    expect((await invite(id)).json).toMatchObject({ isSent: true })
    expect(await stands()).toMatchObject({ isSent: true })
    failure = new Error('gone again')
    await invite(id)
    expect(await stands()).toMatchObject({ isSent: false })
  })

  it('is invited neither when a program chose a password nor when it is not active', async () => {
    const before = mails.length
    expect((await create({ ...newcomer(), password })).status).toBe(201)
    expect((await create({ ...newcomer(), active: false })).status).toBe(201)
    expect(mails).toHaveLength(before)
  })

  it('is made by administrators alone', async () => {
    const editor = await signedIn((await build.buildUser({ roles: ['editor'] })).email)
    const { id } = await invited()
    const before = mails.length
    const statuses = [
      await create(newcomer(), editor),
      await invite(id, {}, editor),
      await withdraw(id, editor),
    ]
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(mails).toHaveLength(before)
  })
})

describe('the link of an invitation', () => {
  it('works once, also when it is opened twice at the same moment', async () => {
    const { email, token } = await invited()
    const both = await Promise.all([
      accept(token, 'het-eerste-wachtwoord'),
      accept(token, 'het-tweede-wachtwoord'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
    const logins = [await login(email, 'het-eerste-wachtwoord'), await login(email, 'het-tweede-wachtwoord')]
    expect(logins.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await accept(token)).status).toBe(403)
  })

  it('works still when the password that was chosen was too short', async () => {
    const { token } = await invited()
    const short = await accept(token, 'kort')
    expect([short.status, short.text.includes('tekens')]).toEqual([400, true])
    expect((await accept(token)).status).toBe(200)
  })

  it('works no longer than seven days', async () => {
    const { id, token } = await invited()
    const { json } = await ask(`users/${id}/sign-in`, { headers: admin })
    const { expiresAt, invitedAt } = json?.invitation as unknown as Record<'expiresAt' | 'invitedAt', string>
    expect(Date.parse(expiresAt) - Date.parse(invitedAt)).toBe(7 * 86_400_000)
    await payload.db.drizzle.execute(sql`
      update invitations set expires_at = now() - interval '1 second' where account_id = ${id}`)
    expect((await accept(token)).status).toBe(403)
  })

  it('dies with a newer one, when it is withdrawn, and when the account is switched off, moved or deleted', async () => {
    const renewed = await invited()
    await invite(renewed.id)
    const renewedToken = tokenIn(mails.at(-1))
    const withdrawn = await invited()
    expect((await withdraw(withdrawn.id)).json).toEqual({ withdrawn: true })
    expect((await withdraw(withdrawn.id)).json).toEqual({ withdrawn: false })
    const off = await invited()
    await update(off.id, { active: false })
    await update(off.id, { active: true })
    const moved = await invited()
    await update(moved.id, { email: `verhuisd-${moved.id}@example.org` })
    const gone = await invited()
    await payload.delete({ collection: 'users', id: gone.id, overrideAccess: true })
    const behindOurBack = await invited()
    await payload.db.updateOne({ collection: 'users', data: { active: false }, id: behindOurBack.id })
    for (const { token } of [renewed, withdrawn, off, moved, gone, behindOurBack])
      expect((await accept(token)).status).toBe(403)
    expect((await accept(renewedToken)).status).toBe(200)
  })

  it('is refused in the same words whatever is wrong with it', async () => {
    const [off, used] = [await invited(), await invited()]
    await update(off.id, { active: false })
    await accept(used.token)
    const answers = await Promise.all(
      [off.token, used.token, 'x'.repeat(43), '', "' or 1=1 --"].map((token) => accept(token)),
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    const odd = await ask('users/accept-invitation', { body: { password: {}, token: [] }, method: 'POST' })
    expect(odd.status).toBe(403)
  })

  it('stands nowhere in the database, and what is done with it stands in the trail', async () => {
    const { id, token } = await invited()
    const { rows } = await payload.db.drizzle.execute<{ text: string }>(
      sql`select string_agg(invitations::text, ' ') as text from invitations`,
    )
    expect(rows[0]?.text).not.toContain(token)
    await withdraw(id)
    await invite(id)
    await accept(tokenIn(mails.at(-1)))
    const trail = await payload.db.drizzle.execute<{ action: string }>(
      sql`select action from audit_entries where doc_id = ${id} order by id`,
    )
    const actions = trail.rows.map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['invite', 'withdrawInvitation', 'acceptInvitation']))
  })
})
