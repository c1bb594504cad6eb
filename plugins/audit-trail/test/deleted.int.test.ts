import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Person } from '../dev/hire'
import { eraseValues, historyLinks } from '../src/index'
import { readHeading } from '../src/panel/readHeading'
import { readDeleted } from '../src/read/readDeleted'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'

let office: Office
let client: string
let letter: string

beforeAll(async () => {
  office = await bootOffice()
  client = (await office.make('clerk', 'clients', { name: 'Berta Bakker' })).id
  letter = (await office.make('clerk', 'letters', { subject: 'Aanmaning' }, { draft: true })).id
  const kept = await office.make('clerk', 'clients', { name: 'Blijver' })
  await office.change('clerk', 'clients', kept.id, { name: 'Gebleven' })
  for (const [person, collection, id] of [
    ['clerk', 'clients', client],
    ['lawyer', 'letters', letter],
  ] as const)
    await office.local.delete({ collection, id, overrideAccess: true, req: await office.as(person) })
})

afterAll(() => office.close())

const deletedFor = async (person: Person | null, collection: string | null = null, page = 1) =>
  readDeleted(await office.as(person), { collection, page })

describe('what was deleted', () => {
  test('is told with what it was called, when and by whom, the last first', async () => {
    const deleted = await deletedFor('lawyer')
    expect(deleted).toMatchObject({
      documents: [
        { actor: { name: 'Adriaan Advocaat' }, collection: 'letters', id: letter, title: 'Aanmaning' },
        { actor: { name: 'Griet de Klerk' }, collection: 'clients', id: client, title: 'Berta Bakker' },
      ],
      page: 1,
      pages: 1,
    })
    expect(Date.now() - Date.parse(deleted?.documents[0]?.at ?? '')).toBeLessThan(60_000)
  })

  test('is narrowed to one collection, and found on no page beyond its own', async () => {
    expect((await deletedFor('lawyer', 'clients'))?.documents.map(({ id }) => id)).toEqual([client])
    expect((await deletedFor('lawyer', "letters' or 1=1"))?.documents).toEqual([])
    expect((await deletedFor('lawyer', null, 2))?.documents).toEqual([])
  })

  test.each(['clerk', 'guest', null] as const)('is told to nobody else: not to %s', async (person) => {
    expect(await deletedFor(person)).toBeNull()
  })

  test('says no name any more that was erased', async () => {
    const isIn = (value: unknown) => value === 'Berta Bakker'
    await eraseValues(await office.as('lawyer'), { texts: { isIn, parts: ['berta bakker'] } })
    expect((await deletedFor('lawyer', 'clients'))?.documents[0]).toMatchObject({ id: client, title: null })
    expect(await readHeading(await office.as('lawyer'), 'clients', client)).toMatchObject({ title: '' })
  })
})

describe('the page of a history', () => {
  test('is headed by what the document is called, and says whether it is still there', async () => {
    const made = await office.make('clerk', 'letters', { subject: 'Nog hier' }, { draft: true })
    const heading = async (id: string) => readHeading(await office.as('lawyer'), 'letters', id)
    expect(await heading(made.id)).toEqual({ kind: 'Letter', state: 'there', title: 'Nog hier' })
    await office.change('clerk', 'letters', made.id, { deletedAt: new Date().toISOString() })
    expect(await heading(made.id)).toMatchObject({ state: 'trashed', title: 'Nog hier' })
    expect(await heading(letter)).toEqual({ kind: 'Letter', state: 'deleted', title: 'Aanmaning' })
  })

  test('is led to by links for whoever may look at histories, and by none for who has not signed in', async () => {
    const link = await historyLinks(await office.as('clerk'))
    expect(link?.('letters', letter)).toBe(`/admin/history/letters/${letter}`)
    expect(await historyLinks(await office.as(null))).toBeNull()
  })
})
