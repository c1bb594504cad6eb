import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { usePayload } from '../support/payload'
import { type Answer, type Door, localDoor, restDoor, type Visitor } from './doors'
import {
  changes,
  createdWithin,
  matrix,
  siteMatrix,
  type Slug,
  slugs,
  type Who,
  whos,
  within,
  withinFor,
} from './matrix'
import type { Reach } from './oracle/words'
import { buildVisitors } from './visitors'
import { buildWorld, type World } from './world'

let payload: Payload
let world: World
let visitors: Record<Who, Visitor>

const idOf = ({ user }: Visitor): string => (typeof user?.id === 'string' ? user.id : 'nobody')

/** What each document is to this visitor. */
const docsFor = (slug: Slug, visitor: Visitor): Record<string, string> =>
  slug === 'users'
    ? { self: idOf(visitor), ...Object.fromEntries(whos.map((who) => [`the ${who}`, idOf(visitors[who])])) }
    : world.docs[slug]

const idsWithin = (slug: Slug, who: Who, reach: Reach): string[] => {
  const docs = docsFor(slug, visitors[who])
  const named = withinFor[slug]?.[who]?.[reach] ?? within[slug][reach] ?? []
  const ids = reach === 'all' ? Object.values(docs) : named.map((name) => String(docs[name]))
  return [...new Set(ids)].filter((id) => id !== 'nobody').sort()
}

const idsIn = (answer: Answer): string[] => (answer.denied ? [] : [...new Set(answer.ids)].sort())

const reachedAmong = async (ids: string[], ask: (id: string) => Promise<Answer>): Promise<string[]> => {
  const reached: string[] = []
  for (const id of new Set(ids)) if (!(await ask(id)).denied) reached.push(id)
  return reached.filter((id) => id !== 'nobody').sort()
}

beforeAll(async () => {
  payload = await usePayload()
  world = await buildWorld(payload)
  visitors = await buildVisitors(payload, world.home)
  // From here on nothing that is tried stays: every attempt is answered and then undone.
  payload.db.commitTransaction = (id) => payload.db.rollbackTransaction(id)
})

/** One picture is the visitor's own; which one that is differs from visitor to visitor. */
const givePicture = (visitor: Visitor) =>
  payload.db.drizzle.execute(
    sql`update media set uploaded_by_id = ${visitor.user === null ? null : idOf(visitor)} where id = ${world.docs.media.own}`,
  )

describe.each(['Local API', 'REST'])('through the %s', (name) => {
  let door: Door
  beforeAll(() => {
    door = name === 'REST' ? restDoor(payload) : localDoor(payload)
  })

  describe.each(whos)('%s', (who) => {
    it.each(slugs)('reaches exactly its own documents among %s', async (slug) => {
      const visitor = visitors[who]
      await givePicture(visitor)
      const rights = matrix[slug][who]
      const ids = Object.values(docsFor(slug, visitor))

      const expectedToRead = idsWithin(slug, who, rights.read)
      const [published, drafts] = [
        await door.list(slug, visitor, false),
        await door.list(slug, visitor, true),
      ]
      expect([published.denied, drafts.denied]).toEqual([rights.read === 'none', rights.read === 'none'])
      expect([...new Set([...idsIn(published), ...idsIn(drafts)])].sort(), 'listed').toEqual(expectedToRead)
      expect(await reachedAmong(ids, (id) => door.one(slug, visitor, id)), 'opened').toEqual(expectedToRead)

      const expectedToUpdate = idsWithin(slug, who, rights.update)
      const change = changes[slug]
      expect(await reachedAmong(ids, (id) => door.update(slug, visitor, id, change)), 'updated').toEqual(
        expectedToUpdate,
      )

      expect(await reachedAmong(ids, (id) => door.remove(slug, visitor, id)), 'deleted').toEqual(
        idsWithin(slug, who, rights.delete),
      )

      const versions = await door.versions(slug, visitor)
      expect(versions.denied, 'versions').toBe(rights.readVersions === 'none')
      expect(idsIn(versions)).toEqual(idsWithin(slug, who, rights.readVersions))
    })

    it.each(slugs)('creates exactly what it may among %s', async (slug) => {
      const visitor = visitors[who]
      const trials = world.trials[slug]
      const made: string[] = []
      for (const [trial, what] of Object.entries(trials))
        if (!(await door.create(slug, visitor, what)).denied) made.push(trial)
      const reach = matrix[slug][who].create
      const named = createdWithin[slug][reach] ?? []
      expect(made.sort()).toEqual(reach === 'all' ? Object.keys(trials).sort() : [...named].sort())
    })

    it('changes many at once no further than one by one', async () => {
      const visitor = visitors[who]
      for (const slug of ['partners', 'participations', 'files', 'themes'] as const) {
        await givePicture(visitor)
        const answer = await door.updateAll(slug, visitor, changes[slug])
        const { update } = matrix[slug][who]
        expect(answer.denied, slug).toBe(update === 'none')
        expect(idsIn(answer), slug).toEqual(idsWithin(slug, who, update))
      }
    })

    it('unlocks accounts, and reads and writes the site, only when it may', async () => {
      const visitor = visitors[who]
      const unlocked = await door.unlock(visitor, 'editor@example.org')
      expect(unlocked.denied).toBe(matrix.users[who].unlock === 'none')
      expect((await door.readSite(visitor)).denied).toBe(siteMatrix[who].read === 'none')
      expect((await door.writeSite(visitor, { tagline: 'Anders' })).denied).toBe(
        siteMatrix[who].update === 'none',
      )
    })
  })
})

describe('what is the same whichever way it is asked', () => {
  it.each(whos)('%s enters the admin panel and unlocks only where the matrix says so', async (who) => {
    const req = { context: {}, payload, user: visitors[who].user } as never
    for (const slug of slugs) {
      const { access } = payload.collections[slug].config
      expect(await access.admin?.({ req }), slug).toBe(matrix[slug][who].admin !== 'none')
      expect(await access.unlock?.({ req }), slug).toBe(matrix[slug][who].unlock !== 'none')
    }
  })

  it('every collection answers for every operation, so that none is left to a default', () => {
    const stated = slugs.map((slug) => Object.keys(payload.collections[slug].config.access).sort())
    expect(stated).toEqual(
      slugs.map(() => ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update']),
    )
  })

  it('there is no collection of the house that the matrix does not know', () => {
    const known = Object.keys(payload.collections).filter((slug) => !slug.startsWith('payload-'))
    expect(known.sort()).toEqual([...slugs].sort())
  })
})
