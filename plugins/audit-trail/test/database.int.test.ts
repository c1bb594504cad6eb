import { connectionOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import { commitTransaction, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { auditSql } from '../src/index'
import { writers } from '../src/tables/auditSql'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { entriesOf } from './entries'
import { sealAll } from './sealAll'

let office: Office

beforeAll(async () => {
  office = await bootOffice()
  await office.make('clerk', 'clients', { name: 'Berta Bakker' })
  await sealAll(office.payload)
  await office.make('clerk', 'clients', { name: 'Cornelis' })
})

afterAll(() => office.close())

describe('the database', () => {
  test.each([
    "update audit_entries set action = 'update'",
    "update audit_entries set actor_id = 'somebody else' where seq is null",
    'update audit_entries set seq = null, hash = null, prev_hash = null',
    'update audit_entries set seq = seq + 1000 where seq is not null',
    "update audit_entries set seq = 99, hash = '', prev_hash = '', doc_id = 'other' where seq is null",
    'delete from audit_entries',
    'truncate audit_entries cascade',
    'update audit_values set after = \'"x"\'',
    'update audit_values set salt = null, before = null, after = null',
    'update audit_values set salt = null, before = null, after = null, erased_in = entry_id',
    'delete from audit_values',
    'truncate audit_values',
    "insert into audit_entries (action, committed, seq, hash, prev_hash) values ('update', '[]', 99, '', '')",
  ])('refuses: %s', async (statement) => {
    await expect(office.pool.query(statement)).rejects.toMatchObject({ code: '23001' })
  })

  test('refuses so also of a session that says it is a replica', async () => {
    const client = await office.pool.connect()
    await client.query('set session_replication_role = replica')
    await expect(client.query('delete from audit_entries')).rejects.toMatchObject({ code: '23001' })
    client.release(true)
  })

  test('says itself when something was, and in which transaction', async () => {
    const { rows } = await office.pool.query<{ isNow: boolean }>(`
      insert into audit_entries (action, committed, at, transaction) values ('update', '[]', '1999-01-01', '7')
      returning at > now() - interval '1 minute' and transaction = pg_current_xact_id() as "isNow"`)
    expect(rows[0]?.isNow).toBe(true)
  })

  test('keeps the plan of the statement that writes an entry, also when a migration lays the functions anew', async () => {
    const req = await office.as('clerk')
    await initTransaction(req)
    const connection = await connectionOf(req)
    const client = await office.make('clerk', 'clients', { name: 'Dirk' }, { req })
    const change = (at: number) => office.change('clerk', 'clients', client.id, { phone: `${at}` }, { req })
    // After five times the database no longer plans it anew.
    for (let at = 0; at < 6; at += 1) await change(at)
    const { rows } = await connection.execute(
      sql`select generic_plans::int as kept from pg_prepared_statements where name = 'audit_trail_enter'`,
    )
    expect(Number(rows[0]?.kept)).toBeGreaterThan(0)
    await connection.execute(
      sql.raw(`${writers.map((name) => `drop function ${name};`).join('')} ${auditSql.up}`),
    )
    await change(6)
    await commitTransaction(req)
    const entries = (await entriesOf(office, 'clients')).filter((each) => each.doc_id === client.id)
    const phones = entries.map(({ values }) => values.phone?.to)
    expect(phones).toEqual([undefined, '0', '1', '2', '3', '4', '5', '6'])
  })

  test('can be told again what it keeps, and be rid of it', async () => {
    const names =
      'select 1 from pg_proc where proname like $1 union all select 1 from pg_class where relname like $2'
    const left = async () => (await office.pool.query(names, ['audit\\_trail\\_%', 'audit\\_%'])).rowCount
    const before = await left()
    await office.pool.query(auditSql.up)
    expect(await left()).toBe(before)
    await office.pool.query(auditSql.down)
    await office.pool.query(auditSql.down)
    expect(await left()).toBe(0)
    await office.pool.query(auditSql.up)
    expect(await left()).toBe(before)
  })
})
