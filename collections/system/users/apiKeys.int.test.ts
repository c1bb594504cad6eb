import { createHmac } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { giveKey } from '../../../src/accounts/apiKeys'
import { connect } from '../../../src/database/connect'
import { migrations } from '../../../src/database/migrations'
import { runMigrations } from '../../../src/database/runMigrations'
import { askRest } from '../../../test/support/ask'
import { builders, wrongFields } from '../../../test/support/build'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { usePayload } from '../../../test/support/payload'

const password = 'een-lang-wachtwoord'
type Headers = Record<string, string>

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
let admin: { headers: Headers; id: string }

const signedIn = async (data: Record<string, unknown>) => {
  const { email, id } = await build.buildUser(data)
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password },
    overrideAccess: true,
  })
  return { headers: { Authorization: `JWT ${String(token)}` }, id }
}

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
  admin = await signedIn({ roles: ['admin'] })
})

const make = (id: string, headers: Headers = admin.headers) =>
  ask(`users/${id}/api-key`, { body: { current: password }, headers, method: 'POST' })
const made = async (id: string): Promise<string> => String((await make(id)).json?.key)
const withdraw = (id: string, headers: Headers = admin.headers) =>
  ask(`users/${id}/api-key`, { headers, method: 'DELETE' })
const bearer = (key: string) => ({ Authorization: `users API-Key ${key}` })
const whoHolds = async (key: string): Promise<string | null> => {
  const { json } = await ask('users/me', { headers: bearer(key) })
  return (json?.user as unknown as { id: string } | null)?.id ?? null
}

/** Everything that the database holds, as text. */
const wholeDatabase = async (): Promise<string> => {
  const { rows } = await payload.db.drizzle.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const texts = await Promise.all(
    rows.map(async ({ name }) =>
      JSON.stringify((await payload.db.drizzle.execute(sql.raw(`select * from "${name}"`))).rows),
    ),
  )
  return texts.join('\n')
}

describe('a key that is made', () => {
  it('is made by the server, long and known as one of ours, and opens what the account may see', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const { json, status } = await make(id)
    expect([status, Object.keys(json ?? {}).sort()]).toEqual([201, ['key', 'madeAt']])
    expect(json?.key).toMatch(/^sw_[\w-]{43}$/)
    expect(Math.abs(Date.parse(String(json?.madeAt)) - Date.now())).toBeLessThan(60_000)
    expect(await whoHolds(String(json?.key))).toBe(id)
    expect(await whoHolds(`${String(json?.key)}x`)).toBeNull()
    expect(await made(id)).not.toBe(json?.key)
  })

  it('is shown once: no answer tells it again, and the database does not hold it', async () => {
    const { id } = await build.buildUser({ roles: ['admin'] })
    const key = await made(id)
    const headers = bearer(key)
    const answers = await Promise.all(
      [`users/${id}`, 'users?limit=250', 'users/me', `users/${id}/sign-in`, 'access'].map(
        async (path) => (await ask(path, { headers })).text,
      ),
    )
    const local = await Promise.all(
      [true, false].map((showHiddenFields) =>
        payload.find({
          collection: 'users',
          overrideAccess: true,
          pagination: false,
          showHiddenFields,
        }),
      ),
    )
    const index = createHmac('sha256', payload.secret).update(key).digest('hex')
    const told = answers.join() + JSON.stringify(local)
    expect([told.includes(key), told.includes(index)]).toEqual([false, false])
    const kept = await wholeDatabase()
    expect([kept.includes(key), kept.includes(key.slice(3)), kept.includes(index)]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('is never chosen by hand, whichever API brings it and whoever asks', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const chosen = 'x'.repeat(40)
    for (const body of [{ apiKey: chosen, enableAPIKey: true }, { apiKeyIndex: chosen }]) {
      const { status } = await ask(`users/${id}`, { body, headers: admin.headers, method: 'PATCH' })
      expect(status).toBe(400)
      const saving = payload.update({ collection: 'users', data: body as never, id, overrideAccess: true })
      expect(await wrongFields(saving)).toEqual(Object.keys(body))
    }
    expect(await wrongFields(build.buildUser({ apiKey: chosen }))).toEqual(['apiKey'])
    expect(await whoHolds(chosen)).toBeNull()
    await payload.update({ collection: 'users', data: { name: 'Anders' }, id, overrideAccess: true })
  })

  it('takes the place of the one before it, and there is one also when it is made twice at once', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const first = await made(id)
    const both = await Promise.all([made(id), made(id)])
    const holders = await Promise.all([first, ...both].map(whoHolds))
    expect(holders[0]).toBeNull()
    expect(holders.filter((holder) => holder === id)).toHaveLength(1)
  })

  it('is not made for an account that is switched off, nor for one that is not there', async () => {
    const { id } = await build.buildUser({ active: false, roles: ['editor'] })
    expect((await make(id)).status).toBe(409)
    expect((await make('01890000-0000-7000-8000-000000000000')).status).toBe(404)
  })
})

describe('a key that is withdrawn', () => {
  it('opens nothing from the next request on, and a save of the account does not bring it back', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const key = await made(id)
    const withdrawn = [await withdraw(id), await withdraw(id)]
    expect(withdrawn.map(({ json, status }) => [status, json?.withdrawn])).toEqual([
      [200, true],
      [200, false],
    ])
    await payload.update({ collection: 'users', data: { name: 'Anders' }, id, overrideAccess: true })
    expect(await whoHolds(key)).toBeNull()
  })

  it('stays withdrawn when the account was being saved at that moment', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    for (let round = 0; round < 5; round += 1) {
      const key = await made(id)
      await Promise.all([
        payload.update({ collection: 'users', data: { name: `Naam ${round}` }, id, overrideAccess: true }),
        withdraw(id),
        payload.update({ collection: 'users', data: { name: `Naam ${round}!` }, id, overrideAccess: true }),
      ])
      expect(await whoHolds(key)).toBeNull()
    }
  })

  it('goes with its account', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const key = await made(id)
    await payload.delete({ collection: 'users', id, overrideAccess: true })
    expect(await whoHolds(key)).toBeNull()
  })
})

describe('who may', () => {
  it('make one is the administrator alone; withdraw one also the account itself, and nobody else', async () => {
    const [own, other] = [
      await signedIn({ roles: ['editor'] }),
      await signedIn({ roles: ['process-manager'] }),
    ]
    const key = await made(own.id)
    const statuses = [
      await make(own.id, own.headers),
      await make(own.id, bearer(key)),
      await make(own.id, other.headers),
      await make(own.id, {}),
      await withdraw(own.id, other.headers),
      await withdraw(own.id, {}),
      await ask(`users/${own.id}/sign-in`, { headers: other.headers }),
    ].map(({ status }) => status)
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 403])
    expect(await whoHolds(key)).toBe(own.id)
    expect((await withdraw(own.id, own.headers)).status).toBe(200)
    expect(await whoHolds(key)).toBeNull()
  })

  it('see of a key that there is one and since when', async () => {
    const own = await signedIn({ roles: ['editor'] })
    const read = async (headers: Headers) => (await ask(`users/${own.id}/sign-in`, { headers })).json
    expect(await read(own.headers)).toMatchObject({ key: null, mayGiveKey: false })
    const { json } = await make(own.id)
    const { madeAt } = json as unknown as { madeAt: string }
    expect(await read(own.headers)).toMatchObject({ key: { madeAt }, mayGiveKey: false })
    expect(await read(admin.headers)).toMatchObject({ key: { madeAt }, mayGiveKey: true })
  })
})

describe('an account that is moved or loses a role', () => {
  it('has with its key, at its next request, what it is now and nothing of before', async () => {
    const { headers, user } = await build.buildMachine({ roles: ['admin'] })
    expect((await ask('users?limit=1', { headers })).status).toBe(200)
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'users', data, id: user.id, overrideAccess: true })
    await change({ roles: ['partner-member'] })
    expect((await ask('users?limit=10', { headers })).json?.totalDocs).toBe(1)
    const [first, second] = [await build.buildPartner(), await build.buildPartner()]
    const mayChange = async (id: string) =>
      (await ask(`partners/${id}?draft=true`, { body: { about: null }, headers, method: 'PATCH' })).status
    await change({ organisation: first.id })
    expect([await mayChange(first.id), await mayChange(second.id)]).toEqual([200, 403])
    await change({ organisation: second.id })
    expect([await mayChange(first.id), await mayChange(second.id)]).toEqual([403, 200])
  })
})

describe('keys that were given out before', () => {
  it('go on working, and are no longer kept', async () => {
    const at = migrations.findIndex(({ name }) => name.endsWith('_api_keys_shown_once'))
    const database = await createTestDatabase({ empty: true })
    const client = await connect(database.url)
    try {
      const run = (upTo: number) =>
        runMigrations({ log: () => undefined, migrations: migrations.slice(0, upTo), url: database.url })
      await run(at)
      const ids = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']
      for (const [row, id] of ids.entries())
        await client.query(
          `insert into users (id, name, email, enable_a_p_i_key, api_key, api_key_index, login_attempts, lock_until)
           values ($1::uuid, 'Machine', $3, true, 'versleuteld', $2, 10, now() + interval '1 hour')`,
          [id, row === 0 ? 'index-of-the-key' : null, `${id}@example.org`],
        )
      await run(at + 1)
      const keys = await client.query('select account_id, key_index, made_at from api_keys')
      expect(keys.rows).toEqual([{ account_id: ids[0], key_index: 'index-of-the-key', made_at: null }])
      const locked = await client.query('select count from sign_in_guesses where locked_until > now()')
      expect(locked.rows).toEqual([{ count: 10 }, { count: 10 }])
      const { rows } = await client.query<{ text: string }>(
        'select string_agg(users::text, chr(10)) as text from users',
      )
      expect(rows[0]?.text).not.toContain('versleuteld')
    } finally {
      await client.end()
      await database.drop()
    }
  })

  it('are known by an index that is made of the key alone, as Payload made it', async () => {
    const { id } = await build.buildUser({ roles: ['editor'] })
    const key = await giveKey(await createLocalReq({}, payload), id)
    const { rows } = await payload.db.drizzle.execute<{ key_index: string }>(
      sql`select key_index from api_keys where account_id = ${id}`,
    )
    expect(rows[0]?.key_index).toBe(createHmac('sha256', payload.secret).update(key).digest('hex'))
  })
})
