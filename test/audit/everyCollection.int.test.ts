import { sql } from '@payloadcms/db-postgres'
import { causeOf } from '@streekwerk/payload-kit'
import { createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { auditedCollections, auditedGlobals, unaudited } from '../../src/audit/audited'
import { transactionOf } from '../../src/hooks/transaction'
import { changes } from '../access/matrix'
import { buildWorld, type World } from '../access/world'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'

type Slug = (typeof auditedCollections)[number]

let payload: Payload
let world: World
/** Beside the world, in which some documents are used everywhere: what nothing rests on. */
let spare: Partial<Record<Slug, Promise<{ id: string }>>>

beforeAll(async () => {
  payload = await usePayload()
  world = await buildWorld(payload)
  const build = builders(payload)
  const school = await build.buildSchool()
  spare = {
    agendas: payload.create({ collection: 'agendas', data: { title: 'Los' }, overrideAccess: true }),
    partners: build.buildPartner(),
    'project-plans': build.buildPlan((await build.buildProject()).id),
    programmes: build.buildProgramme(school.id),
    projects: build.buildProject(),
    'resource-types': build.buildResourceType(),
    users: build.buildUser(),
    values: build.buildValue(),
  }
  await Promise.all(Object.values(spare))
})

const idsOf = async (slug: Slug): Promise<string[]> => {
  const left = await spare[slug]
  return [...(slug === 'users' ? [] : Object.values(world.docs[slug])), ...(left ? [left.id] : [])]
}

/** How the database says that something is history. */
const RESTRICTED = '23001'

type Entry = { action: string; collection: string; id: string }

const entriesIn = async (req: PayloadRequest): Promise<Entry[]> => {
  const { rows } = await (
    await transactionOf(req)
  ).execute<Entry>(sql`select action, collection, doc_id as id from audit_entries e order by e.id`)
  return rows
}

/** What was recorded of something that was done to a document, of which nothing stays; null where a rule of the house refused it. */
const recordedOf = async (act: (req: PayloadRequest) => Promise<unknown>): Promise<Entry[] | null> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const before = (await entriesIn(req)).length
    await act(req)
    return (await entriesIn(req)).slice(before)
  } catch (error) {
    if ((error as { status?: number }).status === undefined && causeOf(error) !== RESTRICTED) throw error
    return null
  } finally {
    await killTransaction(req)
  }
}

/** The same of the first document of a collection of which no rule refuses it. */
const firstRecorded = async (
  slug: Slug,
  act: (req: PayloadRequest, id: string) => Promise<unknown>,
): Promise<{ entries: Entry[]; id: string } | null> => {
  for (const id of await idsOf(slug)) {
    const entries = await recordedOf((req) => act(req, id))
    if (entries) return { entries, id }
  }
  return null
}

const of = (slug: Slug) => slug as 'projects'

test('of every collection and global is recorded who changed what, or it is named with the reason why not', () => {
  const all = [...Object.keys(payload.collections), ...payload.globals.config.map(({ slug }) => slug)]
  const known = [...auditedCollections, ...auditedGlobals, ...Object.keys(unaudited)]
  expect(all.sort()).toEqual([...known].sort())
  expect(new Set(known).size).toBe(known.length)
})

test('every document that was made of whatever collection is in the trail as made', async () => {
  const entries = await entriesIn(await createLocalReq({}, payload))
  const made = new Set(
    entries.flatMap(({ action, collection, id }) => (action === 'create' ? [`${collection} ${id}`] : [])),
  )
  const all: string[] = []
  for (const slug of auditedCollections) all.push(...(await idsOf(slug)).map((id) => `${slug} ${id}`))
  expect(all.length).toBeGreaterThan(auditedCollections.length)
  expect(all.filter((each) => !made.has(each))).toEqual([])
})

/** Logs of what was: the house, or the database, changes nothing of them. */
const unchanging: readonly Slug[] = ['broker-contacts', 'gate-reviews']

test.each(auditedCollections)('a change of what is in %s is in the trail, where it may be', async (slug) => {
  const changed = await firstRecorded(slug, (req, id) =>
    payload.update({ collection: of(slug), data: changes[slug], id, overrideAccess: true, req }),
  )
  expect(changed === null).toBe(unchanging.includes(slug))
  if (changed) expect(changed.entries).toContainEqual({ action: 'update', collection: slug, id: changed.id })
})

test.each(['curriculum-links', 'funds', 'programmes', 'sources'] as const)(
  'an address that people write in %s is in the trail, though files have one of their own by the same name',
  async (slug) => {
    const data = { url: 'https://voorbeeld.example/nieuw' }
    const changed = await firstRecorded(slug, (req, id) =>
      payload.update({ collection: of(slug), data: data as never, id, overrideAccess: true, req }),
    )
    expect(changed?.entries).toContainEqual({ action: 'update', collection: slug, id: changed?.id })
  },
)

/** What is kept for ever. */
const kept: readonly Slug[] = [...unchanging, 'phase-trails']

test.each(auditedCollections)('so is that something of %s was deleted, where it may be', async (slug) => {
  const deleted = await firstRecorded(slug, (req, id) =>
    payload.delete({ collection: of(slug), id, overrideAccess: true, req }),
  )
  expect(deleted === null).toBe(kept.includes(slug))
  if (deleted) expect(deleted.entries).toContainEqual({ action: 'delete', collection: slug, id: deleted.id })
})

test('so is a change of the site', async () => {
  const entries = await recordedOf((req) =>
    payload.updateGlobal({ data: { tagline: 'Samen' }, overrideAccess: true, req, slug: 'site' }),
  )
  expect(entries).toEqual([{ action: 'update', collection: 'site', id: null }])
})
