import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askGuess } from '../../../src/accounts/signInGuesses'
import { GUESSES } from '../../../src/domain/people/guesses'
import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const password = 'een-lang-wachtwoord'
const LOCK_MS = GUESSES.lockMinutes * 60_000

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
let admin: Record<string, string>

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
  const { headers } = await build.buildMachine({ roles: ['admin'] })
  admin = headers
})

const signIn = (email: string, secret = password) =>
  ask('users/login', { body: { email, password: secret }, method: 'POST' })
const guess = async (email: string, times: number) => {
  for (let at = 0; at < times; at += 1) expect((await signIn(email, `fout ${at}`)).status).toBe(401)
}
/** The same without the hashing, for what only begins with wrong guesses. */
const guessed = async (id: string, times: number) => {
  for (let at = 0; at < times; at += 1) await askGuess(payload, id)
}
const lockOf = async (id: string): Promise<string | null> => {
  const { json } = await ask(`users/${id}/sign-in`, { headers: admin })
  return (json as unknown as { lockedUntil: string | null }).lockedUntil
}
const takenOf = async (id: string): Promise<number> => {
  const { rows } = await payload.db.drizzle.execute<{ count: number }>(
    sql`select count from sign_in_guesses where account_id = ${id}`,
  )
  return rows[0]?.count ?? 0
}
const unlock = (email: string, headers = admin) =>
  ask('users/unlock', { body: { email }, headers, method: 'POST' })

describe('guessing a password', () => {
  it('locks the account after ten wrong ones, and says nothing that a wrong password would not say', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    const wrong = await signIn(user.email, 'fout')
    await guess(user.email, GUESSES.atMost - 2)
    expect(await lockOf(user.id)).toBeNull()
    await guess(user.email, 1)
    const until = await lockOf(user.id)
    expect(Math.abs(Date.parse(String(until)) - Date.now() - LOCK_MS)).toBeLessThan(60_000)
    const [right, nobody] = [await signIn(user.email), await signIn('niemand@example.org')]
    expect([wrong.status, right.status, nobody.status]).toEqual([401, 401, 401])
    expect([right.text, nobody.text]).toEqual([wrong.text, wrong.text])
  })

  it('is forgotten with the right one, also when that is the tenth', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    await guessed(user.id, GUESSES.atMost - 1)
    expect((await signIn(user.email)).status).toBe(200)
    expect(await lockOf(user.id)).toBeNull()
    await guessed(user.id, GUESSES.atMost - 1)
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('of many at once looks at no more than ten, however the address is spelled', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    const spellings = [user.email, user.email.toUpperCase(), ` ${user.email} `]
    const wrong = Array.from({ length: 30 }, (_, at) =>
      signIn(String(spellings[at % spellings.length]), `fout ${at}`),
    )
    while ((await takenOf(user.id)) < GUESSES.atMost) await new Promise((done) => setTimeout(done, 5))
    // Ten are being looked at by now, or were; the right one comes too late.
    expect((await signIn(user.email)).status).toBe(401)
    expect((await Promise.all(wrong)).map(({ status }) => status)).toEqual(wrong.map(() => 401))
    expect(await takenOf(user.id)).toBe(GUESSES.atMost)
  })

  it('goes on where it was when the account is saved meanwhile', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    await guessed(user.id, GUESSES.atMost)
    await payload.update({ collection: 'users', data: { name: 'Anders' }, id: user.id, overrideAccess: true })
    expect((await signIn(user.email)).status).toBe(401)
  })

  it('leaves the sessions of the account alone', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    await guessed(user.id, GUESSES.atMost)
    const { json } = await ask('users/me', { headers: { Authorization: `JWT ${token}` } })
    expect((json?.user as unknown as { id: string } | null)?.id).toBe(user.id)
  })
})

describe('a locked account', () => {
  const locked = async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    await guessed(user.id, GUESSES.atMost)
    return user
  }

  it('is unlocked by the administrator and by nobody else', async () => {
    const user = await locked()
    const { headers } = await build.buildMachine({ roles: ['process-manager'] })
    expect((await unlock(user.email, headers)).status).toBe(403)
    expect((await unlock(user.email, {})).status).toBe(403)
    expect((await signIn(user.email)).status).toBe(401)
    expect((await unlock(` ${user.email.toUpperCase()}`)).status).toBe(200)
    expect(await lockOf(user.id)).toBeNull()
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('opens by itself when its time is over, with ten guesses anew', async () => {
    const user = await locked()
    await payload.db.drizzle.execute(
      sql`update sign_in_guesses set locked_until = now() - interval '1 second' where account_id = ${user.id}`,
    )
    expect(await lockOf(user.id)).toBeNull()
    await guessed(user.id, GUESSES.atMost - 1)
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('is opened by a new password that was asked for by mail', async () => {
    const user = await locked()
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const body = { password: 'een-nieuw-wachtwoord', token }
    expect((await ask('users/reset-password', { body, method: 'POST' })).status).toBe(200)
    expect((await signIn(user.email, 'een-nieuw-wachtwoord')).status).toBe(200)
  })
})
