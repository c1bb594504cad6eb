import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Person } from '../dev/hire'
import type { History } from '../src/index'
import { readHistory } from '../src/index'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'

let office: Office
let letter: string
let client: string

beforeAll(async () => {
  office = await bootOffice()
  client = (await office.make('clerk', 'clients', { name: 'Berta Bakker' })).id
  letter = (await office.make('clerk', 'letters', { subject: 'Aanmaning' }, { draft: true })).id
  await office.change('lawyer', 'letters', letter, { fee: { cents: 12500 } }, { draft: true })
  await office.change('lawyer', 'letters', letter, { fee: { cents: 15000 }, tone: 'stern' }, { draft: true })
  await office.change('clerk', 'letters', letter, { _status: 'published', password: 'sesam' })
})

afterAll(() => office.close())

const historyFor = async (person: Person | null, id = letter): Promise<History | null> =>
  readHistory(await office.as(person), { collection: 'letters', id })

const pathsIn = (history: History | null) =>
  history?.entries.map(({ action, changes }) => [action, changes.map(({ path }) => path)])

describe('a history', () => {
  test('tells who did what, the last first, from what to what', async () => {
    const history = await historyFor('lawyer')
    expect(pathsIn(history)).toEqual([
      ['publish', ['password', '_status']],
      ['update', ['tone', 'fee.cents']],
      ['update', ['fee.cents']],
      ['create', ['subject:nl', '_status']],
    ])
    expect(history).toMatchObject({ page: 1, pages: 1, total: 4 })
    expect(history?.entries[1]).toMatchObject({
      actor: { collection: 'clerks', id: office.people.lawyer, name: 'Adriaan Advocaat' },
      changes: [
        { from: null, path: 'tone', to: 'stern', withheld: null },
        { from: 12500, path: 'fee.cents', to: 15000, withheld: null },
      ],
      isSealed: false,
    })
    expect(Date.now() - Date.parse(history?.entries[0]?.at ?? '')).toBeLessThan(60_000)
  })

  test('leaves out what only keeps the books, and a change of nothing else, and still has recorded it', async () => {
    await office.change('clerk', 'letters', letter, { writtenBy: office.people.clerk })
    expect(JSON.stringify(await historyFor('lawyer'))).not.toContain('writtenBy')
    expect((await historyFor('lawyer'))?.total).toBe(4)
    const { rows } = await office.pool.query("select from audit_values where path = 'writtenBy'")
    expect(rows).toHaveLength(1)
  })

  test('tells that a secret changed, and nothing of it', async () => {
    expect((await historyFor('lawyer'))?.entries[0]?.changes[0]).toEqual({
      from: null,
      path: 'password',
      to: null,
      withheld: 'redacted',
    })
  })

  test('leaves out the fields that whoever looks may not read, and changes of nothing else', async () => {
    const history = await historyFor('clerk')
    expect(pathsIn(history)).toEqual([
      ['publish', ['password', '_status']],
      ['update', ['tone']],
      ['create', ['subject:nl', '_status']],
    ])
    expect(history?.total).toBe(3)
    // Ids are left out of the look: they can hold any digits.
    expect(JSON.stringify(history?.entries.map(({ changes }) => changes))).not.toMatch(/12500|15000|fee/)
  })

  test('tells nothing to who may not read the document, or not all of its versions', async () => {
    const own = { collection: 'clients', id: client }
    expect(await readHistory(await office.as('clerk'), own)).not.toBeNull()
    expect(await readHistory(await office.as('guest'), own)).toBeNull()
    // The letter is public, and what it was before that is not.
    const { docs } = (await office.local.find({
      collection: 'letters',
      overrideAccess: false,
      req: await office.as('guest'),
    })) as { docs: unknown[] }
    expect(docs).toHaveLength(1)
    expect(await historyFor('guest')).toBeNull()
    expect(await historyFor(null)).toBeNull()
  })

  test('is told in pages of so many', async () => {
    const req = await office.as('lawyer')
    const page = (at: number) => readHistory(req, { collection: 'letters', id: letter, limit: 3, page: at })
    expect(await page(1)).toMatchObject({ pages: 2, total: 4 })
    expect((await page(1))?.entries).toHaveLength(3)
    expect(pathsIn(await page(2))).toEqual([['create', ['subject:nl', '_status']]])
    expect((await page(9))?.entries).toEqual([])
  })

  test('of what lies in the trash is told to who may read it, and of what is gone to who may read that', async () => {
    const { id } = await office.make('clerk', 'letters', { subject: 'Weg' }, { draft: true })
    await office.change('clerk', 'letters', id, { deletedAt: new Date().toISOString() })
    expect((await historyFor('clerk', id))?.entries[0]?.action).toBe('trash')
    await office.local.delete({
      collection: 'letters',
      id,
      overrideAccess: true,
      req: await office.as('clerk'),
      trash: true,
    })
    expect(await historyFor('clerk', id)).toBeNull()
    expect((await historyFor('lawyer', id))?.entries.map(({ action }) => action)).toEqual([
      'delete',
      'trash',
      'create',
    ])
  })

  test('of an account tells when it signed in to itself, and to who may know that', async () => {
    await office.ask('guest', 'GET', '/clerks/me')
    const actionsFor = async (person: Person) => {
      const id = office.people.guest
      const history = await readHistory(await office.as(person), { collection: 'clerks', id })
      return history?.entries.map(({ action }) => action)
    }
    expect(await actionsFor('guest')).toEqual(['login', 'create'])
    expect(await actionsFor('lawyer')).toEqual(['login', 'create'])
    expect(await actionsFor('clerk')).toEqual(['create'])
  })

  test('of a global is told by the same rules', async () => {
    const req = await office.as('lawyer')
    await office.local.updateGlobal({
      data: { motto: 'Recht' },
      locale: 'nl',
      overrideAccess: true,
      req,
      slug: 'office',
    })
    expect((await readHistory(req, { global: 'office' }))?.entries[0]?.changes[0]).toMatchObject({
      path: 'motto:nl',
      to: 'Recht',
    })
    expect(await readHistory(await office.as('guest'), { global: 'office' })).toBeNull()
  })

  test('of what nobody asked to record there is none', async () => {
    expect(
      await readHistory(await office.as('lawyer'), { collection: 'payload-preferences', id: 1 }),
    ).toBeNull()
  })
})

describe('over REST', () => {
  test('a history is told privately, for no cache to keep', async () => {
    const { body, headers, status } = await office.ask('clerk', 'GET', `/letters/${letter}/history`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(body).toMatchObject({ page: 1, total: 3 })
    expect((await office.ask('lawyer', 'GET', '/globals/office/history')).status).toBe(200)
  })

  test.each([
    ['guest', 403, ''],
    [null, 403, ''],
    ['clerk', 200, '?page=2'],
    ['clerk', 400, '?page=none'],
    ['clerk', 400, '?page=-1'],
  ] as const)('%s is answered %d for a page%s', async (person, status, query) => {
    expect((await office.ask(person, 'GET', `/letters/${letter}/history${query}`)).status).toBe(status)
  })

  test('an id that no document could have is refused', async () => {
    expect((await office.ask('clerk', 'GET', '/letters/no-id/history')).status).toBe(400)
  })

  test('an id that no document has is refused as one that may not be read', async () => {
    const id = '00000000-0000-7000-8000-000000000000'
    expect((await office.ask('clerk', 'GET', `/letters/${id}/history`)).status).toBe(403)
  })
})
