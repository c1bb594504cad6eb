import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import pino from 'pino'
import { expect, test, vi } from 'vitest'

import { expectWhole } from '../../test/audit/trail'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { connect } from '../database/connect'
import { LOOK_MS, WAIT_MS } from '../domain/clock/seenClock'
import { readEnv } from '../env'
import { dump } from '../privacy/test/traceIn'
import { setUpTerms } from './setUpTerms'

const payload = await usePayload()
const {
  buildContact,
  buildIdea,
  buildLink,
  buildPartner,
  buildProgramme,
  buildProject,
  buildSchool,
  buildUser,
} = builders(payload)
const env = readEnv(process.env)

/** What an instance does from when it listens until it is closed. */
const runInstance = async (): Promise<void> => {
  const parts: Parameters<typeof setUpTerms>[0] = {
    afterListening: [],
    closers: [],
    databaseUrl: env.databaseUrl ?? '',
    env,
    log: pino({ level: 'silent' }),
  }
  setUpTerms(parts, payload)
  for (const step of [...parts.afterListening, ...parts.closers]) await step()
}

/** What some instances do at a moment, at once. */
const runAt = async (moment: Date | string, instances = 1): Promise<void> => {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] })
  try {
    await Promise.all(Array.from({ length: instances }, runInstance))
  } finally {
    vi.useRealTimers()
  }
}

/** What they do on a day that came without a jump of the clock. */
const runOn = async (day: string, instances = 1): Promise<void> => {
  await payload.kv.delete('clock')
  await runAt(`${day}T04:00:00Z`, instances)
}

const contactOf = (id: string) => payload.findByID({ collection: 'contacts', id, overrideAccess: true })

const namedIn = async (name: string): Promise<readonly string[]> =>
  [...(await dump(payload.db.pool))].flatMap(([table, rows]) =>
    rows.some((row) => row.includes(name)) ? [table] : [],
  )

test('on the day after its last a contact is made anonymous, with what the history held of it, by one of two instances', async () => {
  const partner = (await buildPartner()).id
  const told = {
    email: 'zwaantje@terms.example',
    function: 'Imker',
    keepUntil: '2030-03-01',
    note: 'Zwaantje belt',
    partner,
    person: 'Zwaantje Wilgenroos',
    phone: '0314 9',
  }
  const { id } = await buildContact(partner, told)
  await payload.update({ collection: 'contacts', data: { phone: '0314 8' }, id, overrideAccess: true })
  const later = await buildContact(partner, { keepUntil: '2030-06-01', person: 'Blijver' })
  await runOn('2030-03-01')
  expect((await contactOf(id)).person).toBe('Zwaantje Wilgenroos')
  await runOn('2030-03-02', 2)
  expect(await contactOf(id)).toMatchObject({
    email: null,
    function: null,
    note: null,
    person: `Onherkenbaar ${id.slice(-4)}`,
    phone: null,
  })
  expect((await contactOf(later.id)).person).toBe('Blijver')
  expect(await namedIn('Zwaantje')).toEqual([])
  const { rows: acts } = await payload.db.pool.query(
    'select action, actor_id from audit_entries where doc_id = $1 order by id desc limit 2',
    [id],
  )
  expect(acts).toEqual([
    { action: 'erasePerson', actor_id: null },
    { action: 'update', actor_id: null },
  ])
  await expectWhole(payload)
})

test('a term that was prolonged in time has not ended', async () => {
  const { id } = await buildContact((await buildPartner()).id, {
    keepUntil: '2031-03-01',
    person: 'Langer Nodig',
  })
  await payload.update({
    collection: 'contacts',
    data: { keepUntil: '2032-03-01' },
    id,
    overrideAccess: true,
  })
  await runOn('2031-03-02')
  expect((await contactOf(id)).person).toBe('Langer Nodig')
})

test('who sent an idea is forgotten after its last day, and the idea stays', async () => {
  const { id } = await buildIdea({
    email: 'afzender@terms.example',
    keepUntil: '2033-03-01',
    name: 'Afzender Vergeten',
  })
  await runOn('2033-03-02')
  const idea = await payload.findByID({ collection: 'ideas', id, overrideAccess: true })
  expect(idea).toMatchObject({
    description: 'Wij willen samen repareren.',
    email: `${id}@verwijderd.invalid`,
  })
  expect(await namedIn('Afzender Vergeten')).toEqual([])
})

test('who sent an idea with an address of nobody is forgotten too, and says no more', async () => {
  const { id } = await buildIdea({
    email: 'wie-dan-ook@verwijderd.invalid',
    keepUntil: '2033-04-01',
    name: 'Blijver Voorgoed',
  })
  await runOn('2033-04-02')
  expect(await namedIn('Blijver Voorgoed')).toEqual([])
  expect((await payload.findByID({ collection: 'ideas', id, overrideAccess: true })).email).toBe(
    `${id}@verwijderd.invalid`,
  )
})

test('many whose term cannot be ended keep nobody else out', async () => {
  const { pool } = payload.db
  const { id } = await buildIdea({
    email: 'laatste@terms.example',
    keepUntil: '2033-05-01',
    name: 'Laatste In De Rij',
  })
  // Their ids come before all others.
  await pool.query(
    `INSERT INTO ideas SELECT each.* FROM ideas, generate_series(1, 501) AS n, jsonb_populate_record(ideas, jsonb_build_object(
      'id', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'email', n || '@vast.example', 'name', 'Vast')) AS each
    WHERE ideas.id = $1`,
    [id],
  )
  await pool.query(
    `CREATE FUNCTION hold_fast() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'fast'; END $$`,
  )
  await pool.query(
    `CREATE TRIGGER hold_fast BEFORE UPDATE ON ideas FOR EACH ROW WHEN (OLD.name = 'Vast') EXECUTE FUNCTION hold_fast()`,
  )
  const told = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  try {
    await runOn('2033-05-02')
    expect(told).toHaveBeenCalledTimes(501)
  } finally {
    told.mockRestore()
    await pool.query('DROP FUNCTION hold_fast CASCADE')
    await pool.query(`DELETE FROM ideas WHERE name = 'Vast'`)
  }
  expect(await namedIn('Laatste In De Rij')).toEqual([])
})

test('mail that lies as a file for longer than a month goes away, and other mail stays', async () => {
  const folder = join(env.dataDir, 'mail')
  await mkdir(folder, { recursive: true })
  for (const [name, day] of [
    ['old.eml', '2034-01-01'],
    ['new.eml', '2034-01-25'],
  ] as const) {
    await writeFile(join(folder, name), 'Dag')
    await utimes(join(folder, name), new Date(day), new Date(day))
  }
  await runOn('2034-02-02')
  expect(await readdir(folder)).toEqual(['new.eml'])
})

test('a clock that jumps ends no term, no mail and no link before a day of looks, and nothing when it is set right', async () => {
  const school = (await buildSchool()).id
  const programme = (await buildProgramme(school)).id
  const project = (await buildProject({ _status: 'published' })).id
  const link = await buildLink({ programme, project, school }, { _status: 'published', state: 'published' })
  const { id } = await buildContact(school, { keepUntil: '2036-03-01', person: 'Vast Op Tijd' })
  const folder = join(env.dataDir, 'mail')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'today.eml'), 'Dag')
  const stands = async () => [
    (await contactOf(id)).person,
    (await payload.findByID({ collection: 'curriculum-links', id: link.id, overrideAccess: true })).state,
    (await readdir(folder)).includes('today.eml'),
  ]
  const before = ['Vast Op Tijd', 'published', true]
  const today = new Date().toISOString().slice(0, 10)
  await runOn(today)
  expect(await stands()).toEqual(before)
  const ahead = '2040-01-01T04:00:00Z'
  for (const wrong of ['2036-06-01T04:00:00Z', '2036-06-01T12:00:00Z', `${today}T05:00:00Z`, ahead])
    await runAt(wrong)
  expect(await stands()).toEqual(before)

  const look = (turn: number) => runAt(new Date(Date.parse(ahead) + turn * LOOK_MS))
  for (let turn = 1; turn < WAIT_MS / LOOK_MS; turn += 1) await look(turn)
  expect(await stands()).toEqual(before)
  await look(WAIT_MS / LOOK_MS)
  expect(await stands()).toEqual([`Onherkenbaar ${id.slice(-4)}`, 'expired', false])
})

test('a clock that jumps in the middle of a look ends nothing by what it says then', async () => {
  const folder = join(env.dataDir, 'mail')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'kept.eml'), 'Dag')
  await payload.kv.delete('clock')
  const holder = await connect(env.databaseUrl ?? '')
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE contacts')
  const waiting = async () =>
    (await holder.query("SELECT FROM pg_locks WHERE NOT granted AND relation = 'contacts'::regclass"))
      .rowCount
  vi.useFakeTimers({ now: new Date(), toFake: ['Date'] })
  try {
    const looking = runInstance()
    await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
    vi.setSystemTime(new Date('2045-01-01T04:00:00Z'))
    await holder.end()
    await looking
  } finally {
    vi.useRealTimers()
  }
  expect(await readdir(folder)).toContain('kept.eml')
})

test('sessions, invitations and links for a new password of a clock that was years ahead end when it is believed again, codes count anew, and others stay', async () => {
  const account = (await buildUser()).id
  const times = { far: '2047-01-01T00:00:00Z', near: '2037-01-01T00:00:00Z' }
  const { pool } = payload.db
  const open = async () => {
    const { rows } = await pool.query<{ at: Date }>(
      `select created_at as at from users_sessions where _parent_id = $1
       union all select invited_at from invitations where account_id = $1
       union all select reset_password_expiration from users where id = $1 and reset_password_token is not null
       order by 1`,
      [account],
    )
    return rows.map(({ at }) => at.getUTCFullYear())
  }
  const give = async (at: string) => {
    await pool.query(
      `insert into users_sessions (_order, _parent_id, id, created_at, expires_at) values (1, $1, $2, $3, $3)`,
      [account, at, at],
    )
    await pool.query(
      `insert into invitations (account_id, email, invited_at, expires_at, token_hash)
       values ($1, 'a@terms.example', $2, $2::timestamptz + interval '7 days', 'x')
       on conflict (account_id) do update set invited_at = excluded.invited_at, expires_at = excluded.expires_at`,
      [account, at],
    )
    await pool.query(
      `update users set reset_password_token = 'x', reset_password_expiration = $2 where id = $1`,
      [account, at],
    )
  }
  const lastStep = async (at?: string) => {
    if (at !== undefined)
      await pool.query(
        `insert into second_factors (account_id, sealed_secret, last_step) values ($1, 'x', $2)
         on conflict (account_id) do update set last_step = excluded.last_step`,
        [account, Date.parse(at) / 30_000],
      )
    const { rows } = await pool.query<{ last: number }>(
      'select last_step as last from second_factors where account_id = $1',
      [account],
    )
    return rows[0]?.last
  }
  await give(times.near)
  await lastStep(times.near)
  await runOn('2037-01-01')
  expect(await lastStep()).toBe(Date.parse(times.near) / 30_000)
  expect(await open()).toEqual([2037, 2037, 2037])
  await give(times.far)
  await lastStep(times.far)
  await runOn('2037-01-01')
  expect(await open()).toEqual([2037])
  expect(await lastStep()).toBe(0)
})
