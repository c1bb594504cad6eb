import type { WrittenChange } from '@streekwerk/payload-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { itemId, must, startApplication, writeLifeCycle } from './grantLifeCycle'

let told: WrittenChange[] = []
let refuses = false
let office: Office
let lifeCycle: string
let close: () => Promise<void>

beforeAll(async () => {
  const onWritten = ({ changes }: { changes: readonly WrittenChange[] }): Promise<void> => {
    if (refuses) return Promise.reject(new Error('the record is full'))
    told.push(...changes)
    return Promise.resolve()
  }
  const database = await createTestDatabase({ empty: true })
  office = await bootOffice(database.url, { onWritten })
  lifeCycle = await writeLifeCycle(office, 'grant')
  close = async () => {
    await office.close()
    await database.drop()
  }
})

beforeEach(() => {
  told = []
})

afterAll(() => close())

const keysOf = (collection: string, action: WrittenChange['action']) =>
  told
    .filter((change) => change.collection === collection && change.action === action)
    .map(({ after, before }) => after.key ?? before.key)
    .sort()

const copyOf = async (id: string): Promise<string> => {
  const { doc } = await must(office, 'manager', 'POST', `/life-cycles/${id}/copy`)
  return (doc as { id: string }).id
}

test('whoever keeps a record is told of the items that a start makes, and of who they are given to', async () => {
  const subject = await startApplication(office, lifeCycle)
  const made = keysOf('checklist-items', 'create')
  expect(made).toContain('letter')
  expect(told.every(({ after }) => after.subject === subject && after.status === 'todo')).toBe(true)
  const letter = await itemId(office, subject, 'letter')
  expect(told.find(({ after }) => after.key === 'letter')?.id).toBe(letter)
  told = []
  const assign = { dueOn: '2030-01-31', items: [letter], subject }
  await must(office, 'clerk', 'POST', '/phase-trails/assign', assign)
  expect(told).toMatchObject([
    {
      action: 'update',
      after: { dueOn: '2030-01-31T12:00:00.000Z', key: 'letter' },
      before: { dueOn: null },
      id: letter,
    },
  ])
  expect(told[0]?.after.owner).toEqual(told[0]?.before.owner)
})

test('a life cycle that is copied is told with its items, and so is what goes with one', async () => {
  const copy = await copyOf(lifeCycle)
  expect(
    told.filter(({ collection }) => collection === 'life-cycles').map(({ action, id }) => [action, id]),
  ).toEqual([['create', copy]])
  const items = keysOf('life-cycle-items', 'create')
  expect(items).toContain('letter')
  told = []
  await must(office, 'manager', 'DELETE', `/life-cycles/${copy}`)
  expect(keysOf('life-cycle-items', 'delete')).toEqual(items)
  expect(told.find(({ before }) => before.key === 'letter')?.before.title).toEqual({
    nl: 'Is letter settled?',
  })
})

test('what follows a newer version is told as it was and became', async () => {
  const subject = await startApplication(office, lifeCycle)
  const letter = await itemId(office, subject, 'letter')
  const next = await copyOf(lifeCycle)
  const { docs } = await must(
    office,
    'manager',
    'GET',
    `/life-cycle-items?where[lifeCycle][equals]=${next}&limit=50&depth=0`,
  )
  const items = docs as { id: string; key: string }[]
  const [gone, kept] = ['thanks', 'letter'].map((key) => items.find((item) => item.key === key)?.id ?? '')
  await must(office, 'manager', 'DELETE', `/life-cycle-items/${gone}`)
  await must(office, 'manager', 'PATCH', `/life-cycles/${next}`, { state: 'active' })
  told = []
  await must(office, 'clerk', 'POST', '/phase-trails/move', { lifeCycle: next, subject })
  const of = (key: string) => told.find(({ after }) => after.key === key)
  expect(of('letter')).toMatchObject({ action: 'update', after: { lifeCycleItem: kept }, id: letter })
  expect(of('letter')?.before.lifeCycleItem).not.toBe(kept)
  expect([of('thanks')?.before.isRetired, of('thanks')?.after.isRetired]).toEqual([false, true])
})

test('what cannot be recorded is not done', async () => {
  const subject = await startApplication(office, lifeCycle)
  const letter = await itemId(office, subject, 'letter')
  refuses = true
  const body = { dueOn: '2030-01-31', items: [letter], subject }
  const { status } = await office.ask('clerk', 'POST', '/phase-trails/assign', body)
  refuses = false
  expect(status).toBe(500)
  const { rows } = await office.pool.query('select due_on from checklist_items where id = $1', [letter])
  expect(rows).toEqual([{ due_on: null }])
})
