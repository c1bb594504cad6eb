import { rmSync } from 'node:fs'

import type { CollectionSlug, Payload, Where } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { smallPayload } from '../../test/support/smallPayload'
import { type RunningDatabase, startDatabase } from './embedded/startDatabase'

const NOTES = 73
const silent = { info: () => undefined, warn: () => undefined }
const dataDir = openFolder()
const notes = 'notes' as CollectionSlug

let database: RunningDatabase
let payload: Payload

type Note = { id: string; lines: { text: string }[]; title: string }
type Asking = { draft?: boolean; limit?: number; page?: number; sort?: string | string[]; where?: Where }

const list = async (asked: Asking) => {
  const found = await payload.find({ collection: notes, overrideAccess: true, ...asked })
  return { ...found, docs: found.docs as unknown as Note[] }
}
const titles = async (asked: Asking) => (await list(asked)).docs.map(({ title }) => title)

beforeAll(async () => {
  database = await startDatabase({ dataDir }, silent, { durable: false })
  payload = await smallPayload(database.url)
  // Many share a title, and each has two rows of its own, so that a count of joined rows would be too high.
  for (let at = 0; at < NOTES; at += 1)
    await payload.create({
      collection: notes,
      data: { lines: [{ text: `a${at}` }, { text: `b${at}` }], title: `Titel ${at % 7}` } as never,
      overrideAccess: true,
    })
})

afterAll(async () => {
  await payload.destroy()
  await database.stop()
  rmSync(dataDir, { force: true, recursive: true })
})

test.each<Asking>([
  { draft: false, sort: '-createdAt' },
  { draft: true, sort: '-createdAt' },
  { draft: false, sort: ['title', 'id'] },
  { draft: true, sort: ['-title', 'id'] },
  { draft: false, sort: '-createdAt', where: { 'lines.text': { like: 'a' } } },
  { draft: true, sort: '-createdAt', where: { title: { not_equals: 'Titel 3' } } },
])('a list read page by page is the list, however far into it: %o', async (asked) => {
  const all = await list({ ...asked, limit: 0 })
  const pages: Note[] = []
  for (let page = 1; page <= Math.ceil(all.docs.length / 9); page += 1)
    pages.push(...(await list({ ...asked, limit: 9, page })).docs)
  expect(pages).toEqual(all.docs)
  expect(all.docs[60]?.lines).toHaveLength(2)
})

test('a page far into a list says where it is', async () => {
  expect(await list({ limit: 9, page: 9 })).toMatchObject({
    hasNextPage: false,
    hasPrevPage: true,
    limit: 9,
    page: 9,
    pagingCounter: 73,
    prevPage: 8,
    totalDocs: NOTES,
    totalPages: 9,
  })
})

test('a page behind the last is empty', async () => {
  expect(await titles({ limit: 9, page: 40 })).toEqual([])
})

test('each document is counted once, however many of its rows match', async () => {
  expect((await list({ limit: 5, where: { 'lines.text': { like: '1' } } })).totalDocs).toBe(
    Array.from({ length: NOTES }, (_, at) => at).filter((at) => String(at).includes('1')).length,
  )
  expect((await list({ draft: true, limit: 5, sort: 'title' })).totalDocs).toBe(NOTES)
})
