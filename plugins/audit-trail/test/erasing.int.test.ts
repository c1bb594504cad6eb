import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { eraseValues, readHistory, verifyTrail } from '../src/index'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { entriesOf } from './entries'
import { sealAll } from './sealAll'

let office: Office
let client: string
let letter: string

beforeAll(async () => {
  office = await bootOffice()
  client = (await office.make('clerk', 'clients', { name: 'Berta "B." Bakker', phone: '0314 1' })).id
  await office.change('lawyer', 'clients', client, { phone: '0314 2' })
  letter = (
    await office.make('clerk', 'letters', {
      client,
      enclosures: [{ name: 'Brief van BERTA "B." bakker' }],
      subject: 'Aan',
    })
  ).id
  await sealAll(office.payload)
})

afterAll(() => office.close())

const told = async (): Promise<string> => {
  const { rows } = await office.pool.query<{ told: string }>(
    "select string_agg(before || after, ' ') as told from audit_values",
  )
  return rows[0]?.told ?? ''
}

const isWhole = async () => {
  await sealAll(office.payload)
  return verifyTrail(office.payload)
}

test('takes the values of some fields of a document, and tells that they were taken', async () => {
  const req = await office.as('lawyer')
  expect(
    await eraseValues(req, { documents: [{ collection: 'clients', fields: ['phone'], id: client }] }),
  ).toBe(2)
  expect(await told()).not.toMatch(/0314 /)
  const history = await readHistory(req, { collection: 'clients', id: client })
  expect(
    history?.entries.map(({ changes }) =>
      changes.map(({ from, path, to, withheld }) => [path, from, to, withheld]),
    ),
  ).toEqual([
    [['phone', null, null, 'erased']],
    [
      ['name', null, 'Berta "B." Bakker', null],
      ['phone', null, null, 'erased'],
    ],
  ])
  expect((await entriesOf(office)).at(-1)).toMatchObject({ action: 'erase', actor_id: office.people.lawyer })
  expect(await isWhole()).toMatchObject({ fault: null, isWhole: true, unsealed: 0 })
})

test('takes with the field that names a document what entries call the document', async () => {
  const req = await office.as('lawyer')
  const { id } = await office.make('clerk', 'clients', { name: 'Dorothea', phone: '0314 3' })
  await office.change('clerk', 'clients', id, { phone: '0314 4' })
  expect(await eraseValues(req, { documents: [{ collection: 'clients', fields: ['phone'], id }] })).toBe(2)
  expect(await told()).toMatch(/Dorothea/)
  expect(await eraseValues(req, { documents: [{ collection: 'clients', fields: ['name'], id }] })).toBe(3)
  expect(await told()).not.toMatch(/Dorothea/)
  expect(await isWhole()).toMatchObject({ isWhole: true })
})

test('takes a name wherever it stands: in fields, in titles, in rows of others, as it was written', async () => {
  const req = await office.as('lawyer')
  const isIn = (value: unknown) => /berta "b\." bakker/i.test(String(value))
  expect(await eraseValues(req, { texts: { isIn, parts: ['"b." bakker'] } })).toBe(4)
  expect((await told()).toLowerCase()).not.toMatch(/berta/)
  expect(await told()).toMatch(/"Aan"/)
  expect(await isWhole()).toMatchObject({ isWhole: true })
})

test('takes of the values that are like it only those that are meant', async () => {
  const req = await office.as('lawyer')
  const { id } = await office.make('clerk', 'clients', { name: 'Jan Smit' })
  await office.change('clerk', 'clients', id, { name: 'Jan Smits belt' })
  const isIn = (value: unknown) => value === 'Jan Smit'
  expect(await eraseValues(req, { texts: { isIn, parts: ['smit'] } })).toBeGreaterThan(0)
  expect(await told()).toMatch(/"Jan Smits belt"/)
  expect(await told()).not.toMatch(/"Jan Smit"/)
  expect(await isWhole()).toMatchObject({ isWhole: true })
})

test('takes all of a document, and what somebody was called who did something', async () => {
  const req = await office.as('lawyer')
  await eraseValues(req, {
    actors: [{ collection: 'clerks', id: office.people.clerk }],
    documents: [
      { collection: 'letters', id: letter },
      { collection: 'clerks', id: office.people.clerk },
    ],
  })
  expect(await told()).not.toMatch(/Aan|Griet/)
  const history = await readHistory(req, { collection: 'letters', id: letter })
  expect(history?.entries[0]?.actor).toEqual({ collection: 'clerks', id: office.people.clerk, name: null })
  expect(history?.entries[0]?.changes.every(({ withheld }) => withheld === 'erased')).toBe(true)
  expect(await isWhole()).toMatchObject({ isWhole: true })
})

test('is in the transaction of whoever asks, and takes nothing twice', async () => {
  const { id } = await office.make('clerk', 'clients', { name: 'Cornelis' })
  const documents = [{ collection: 'clients', id }]
  const req = await office.as('lawyer')
  await initTransaction(req)
  expect(await eraseValues(req, { documents })).toBe(2)
  await killTransaction(req)
  expect(await told()).toMatch(/Cornelis/)
  await initTransaction(req)
  expect(await eraseValues(req, { documents })).toBe(2)
  await commitTransaction(req)
  expect(await eraseValues(req, { documents })).toBe(0)
  expect(await told()).not.toMatch(/Cornelis/)
  expect(await isWhole()).toMatchObject({ isWhole: true })
})

test('is found where an erasure tells of other values than it took', async () => {
  await office.tamper(`update audit_values set salt = null, before = null, after = null,
    erased_in = (select max(id) from audit_entries where action = 'erase')
    where path = '@title' and entry_id = (select min(entry_id) from audit_values where salt is not null)`)
  const { fault } = await verifyTrail(office.payload)
  expect(fault).toMatchObject({ kind: 'erasureUnrecorded' })
  expect(fault?.entry?.action).toBe('erase')
})

test('refuses what says nothing', async () => {
  const req = await office.as('lawyer')
  await expect(eraseValues(req, {})).rejects.toThrow('say what is to be erased')
  const isIn = () => true
  await expect(eraseValues(req, { texts: { isIn, parts: [] } })).rejects.toThrow('say what is to be erased')
})
