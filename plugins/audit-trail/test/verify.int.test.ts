import { setTimeout as pause } from 'node:timers/promises'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { entryColumns, entryOf } from '../src/chain/entryRow'
import { GENESIS } from '../src/domain/entryText'
import { tellTrail, verifyTrail } from '../src/index'
import { hashOf } from '../src/record/commit'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { sealAll } from './sealAll'

let office: Office

beforeAll(async () => {
  office = await bootOffice()
  const { id } = await office.make('clerk', 'clients', { name: 'Berta Bakker', phone: '0' })
  for (let times = 1; times <= 20; times += 1)
    await office.change('clerk', 'clients', id, { phone: `${times}` })
  await sealAll(office.payload)
  await office.pool.query(
    'create table kept_entries as select * from audit_entries; create table kept_values as select * from audit_values',
  )
})

afterAll(() => office.close())

/** What was tampered with is put right again. */
afterEach(() =>
  office.tamper(`
    delete from audit_values; delete from audit_entries;
    insert into audit_entries overriding system value select * from kept_entries;
    insert into audit_values select * from kept_values`),
)

const faultOf = async (...statements: readonly string[]) => {
  for (const statement of statements) await office.tamper(statement)
  const { fault, isWhole } = await verifyTrail(office.payload)
  expect(isWhole).toBe(fault === null)
  return fault && [fault.kind, fault.seq, fault.path]
}

/** Moves all from a place on, one at a time so that no two ever stand at one place. */
const shift = (from: number, by: 1 | -1): string => `
  update audit_entries set seq = -seq where seq >= ${from};
  update audit_entries set seq = -seq + ${by} where seq < 0`

const swap = (a: number, b: number): string => `
  update audit_entries set seq = -1 where seq = ${a};
  update audit_entries set seq = ${a} where seq = ${b};
  update audit_entries set seq = ${b} where seq = -1`

const copyAt = (seq: number, more = ''): string => `
  insert into audit_entries overriding system value
  select (r).* from (select jsonb_populate_record(e, jsonb_build_object('id', 9000, 'seq', ${seq}${more})) as r
    from audit_entries e where e.seq = ${seq - 1}) as made`

describe('a look through the trail', () => {
  test('finds nothing where nobody tampered, and tells its head', async () => {
    const report = await verifyTrail(office.payload)
    expect(report).toMatchObject({ fault: null, head: { seq: 24 }, isWhole: true, sealed: 24, unsealed: 0 })
    expect(tellTrail('nl', report)[0]).toBe('De keten is heel: 24 regels kloppen, 0 wachten op verzegeling.')
  })

  test('takes as long as it takes, whatever limit the database has for other statements', async () => {
    const name = new URL(office.url).pathname.slice(1)
    const limit = async (set: string): Promise<void> => {
      await office.pool.query(`alter database ${name} ${set}`)
      // Whoever is connected already knows of no other limit.
      await office.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      )
    }
    await limit(`set statement_timeout = '200ms'`)
    try {
      const holder = await office.pool.connect()
      await holder.query('set statement_timeout = 0; begin; lock table audit_values in access exclusive mode')
      const looking = verifyTrail(office.payload)
      await pause(600)
      await holder.query('commit')
      holder.release()
      expect((await looking).isWhole).toBe(true)
    } finally {
      await limit('reset statement_timeout')
    }
  })

  test.each([
    ['who did it', "actor_id = 'somebody else'"],
    ['what was done', "action = 'delete'"],
    ['when', "at = at - interval '1 microsecond'"],
    ['to which document', "doc_id = 'other'"],
    ['of which collection', "collection = 'letters'"],
    ['in which transaction', "transaction = '5'"],
    ['what it commits to', "committed = '[]'"],
    ['its hash', "hash = decode(repeat('ab', 32), 'hex')"],
    ['the hash before it', "prev_hash = decode(repeat('ab', 32), 'hex')"],
  ])('names the entry of which was changed %s', async (_, set) => {
    expect(await faultOf(`update audit_entries set ${set} where seq = 9`)).toEqual(['changed', 9, null])
  })

  test('names an entry that was taken out, whether the others closed up or not', async () => {
    const take = 'delete from audit_entries where seq = 9'
    expect(await faultOf(take)).toEqual(['missing', 9, null])
    expect(await faultOf(shift(10, -1))).toEqual(['missing', 9, null])
    expect(await faultOf(swap(1, 2), 'delete from audit_entries where seq = 2')).not.toBeNull()
  })

  test('names an entry that was put in', async () => {
    expect(await faultOf(shift(10, 1), copyAt(10))).toEqual(['inserted', 10, null])
  })

  test('names an entry that was put in with a hash that is right', async () => {
    const { drizzle } = office.payload.db as unknown as PostgresAdapter
    await office.tamper(shift(10, 1))
    await office.tamper(copyAt(10, ", 'committed', '[]'::jsonb"))
    const { rows } = await drizzle.execute(
      sql`select ${entryColumns}, (select encode(hash, 'hex') from audit_entries where seq = 9) as previous
        from audit_entries e where e.seq = 10`,
    )
    const [row = {}] = rows
    const hash = hashOf(String(row.previous), 10, entryOf(row))
    expect(
      await faultOf(
        `update audit_entries set prev_hash = decode('${String(row.previous)}', 'hex'), hash = decode('${hash}', 'hex') where seq = 10`,
      ),
    ).toEqual(['inserted', 10, null])
  })

  test('names an entry that stands before the first', async () => {
    expect(await faultOf(copyAt(25), 'update audit_entries set seq = 0 where seq = 25')).toEqual([
      'inserted',
      0,
      null,
    ])
  })

  test('names the first of two that changed places', async () => {
    expect(await faultOf(swap(5, 12))).toEqual(['reordered', 5, null])
  })

  test('names a value that is not the one that was committed to', async () => {
    const at = "where path = 'phone' and entry_id = (select id from audit_entries where seq = 9)"
    expect(await faultOf(`update audit_values set after = '"666"' ${at}`)).toEqual([
      'valueChanged',
      9,
      'phone',
    ])
    expect(await faultOf(`update audit_values set before = null ${at}`)).toEqual(['valueChanged', 9, 'phone'])
    expect(await faultOf(`delete from audit_values ${at}`)).toEqual(['valueMissing', 9, 'phone'])
  })

  test('names a value that nobody committed to', async () => {
    const add = (id: string) => `insert into audit_values values (${id}, 'more', '', '1', '2', null)`
    expect(await faultOf(add('(select id from audit_entries where seq = 9)'))).toEqual([
      'valueInserted',
      9,
      'more',
    ])
  })

  test('names a value that was taken without a record of it', async () => {
    const take = (
      by: string,
    ) => `update audit_values set salt = null, before = null, after = null, erased_in = ${by}
      where path = 'phone' and entry_id = (select id from audit_entries where seq = 9)`
    expect(await faultOf(take('null'))).toEqual(['erasureUnrecorded', 9, 'phone'])
    expect(await faultOf(take('entry_id'))).toEqual(['erasureUnrecorded', 9, 'phone'])
  })

  test('shows by a head that was kept that the end was cut off, or all of it written anew', async () => {
    const { head } = await verifyTrail(office.payload)
    const heads = head ? [head] : []
    expect(await verifyTrail(office.payload, { heads })).toMatchObject({ isWhole: true })
    await office.tamper(
      'delete from audit_values where entry_id in (select id from audit_entries where seq > 20); delete from audit_entries where seq > 20',
    )
    expect(await verifyTrail(office.payload)).toMatchObject({ isWhole: true, sealed: 20 })
    expect((await verifyTrail(office.payload, { heads })).fault).toMatchObject({ kind: 'missing', seq: 21 })
    const other = { hash: GENESIS, seq: 7 }
    expect((await verifyTrail(office.payload, { heads: [other] })).fault).toMatchObject({
      kind: 'rewritten',
      seq: 7,
    })
  })

  test('looks at the values of what is not sealed yet, and says how many those are', async () => {
    await office.make('clerk', 'clients', { name: 'Fresh' })
    expect(await verifyTrail(office.payload)).toMatchObject({ isWhole: true, unsealed: 1 })
    expect(
      await faultOf(`update audit_values set after = '"Stale"' where after = '"Fresh"' and path = 'name'`),
    ).toEqual(['valueChanged', null, 'name'])
  })

  test('says what it found in words', async () => {
    await office.tamper("update audit_entries set action = 'delete' where seq = 9")
    const report = await verifyTrail(office.payload)
    const lines = tellTrail('en', report)
    expect(lines[0]).toBe('Entry 9 was changed.')
    expect(lines[1]).toMatch(
      /^That entry says: somebody deleted this, on .+ It is about clients \S+; the entry has id \S+\.$/,
    )
    const nameOf = (slug: string) => (slug === 'clients' ? 'cliënt' : undefined)
    const [, dutch] = tellTrail('nl', report, { nameOf, timeZone: 'Europe/Amsterdam' })
    expect(dutch).toMatch(
      /^Die regel zegt: iemand verwijderde dit, op \d+ [a-z]+ \d{4} om \d\d:\d\d:\d\d\. Het gaat om cliënt /,
    )
    expect(lines[2]).toBe('The 8 entries before it are in order.')
  })
})
