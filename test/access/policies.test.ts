import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { globals } from '../../collections'
import { allCollections } from '../../src/commands/allCollections'
import { matrix, operations, siteMatrix, slugs, type Who, whos } from './matrix'

const userOf = (who: Who): Record<string, unknown> | null =>
  who === 'anonymous'
    ? null
    : {
        active: who !== 'inactive',
        collection: 'users',
        id: 'me',
        organisation: 'home',
        roles: who === 'without-role' ? [] : [who === 'inactive' ? 'admin' : who],
      }

/** A request behind which every organisation takes part in no project. */
const requestOf = (who: Who): PayloadRequest =>
  ({
    context: {},
    payload: { find: () => Promise.resolve({ docs: [] }) },
    user: userOf(who),
  }) as unknown as PayloadRequest

type Answer = 'all' | 'none' | 'some'
const said = (answer: unknown): Answer => (answer === true ? 'all' : answer === false ? 'none' : 'some')
const written = (reach: string): Answer => (reach === 'all' || reach === 'none' ? reach : 'some')

describe('every policy', () => {
  it.each(slugs)('of %s grants what the matrix grants', async (slug) => {
    const access = allCollections.find((collection) => collection.slug === slug)?.access
    for (const who of whos)
      for (const operation of operations) {
        const reach = matrix[slug][who][operation]
        const answer = said(await access?.[operation]?.({ req: requestOf(who) }))
        // A creation is never answered with a query: without data it says whether there is anything to create.
        const expected = operation === 'create' && written(reach) === 'some' ? 'all' : written(reach)
        expect(answer, `${who} ${operation}`).toBe(expected)
      }
  })

  it('of the site grants what the matrix grants', async () => {
    const access = globals.find(({ slug }) => slug === 'site')?.access
    for (const who of whos)
      for (const operation of ['read', 'update'] as const)
        expect(said(await access?.[operation]?.({ req: requestOf(who) })), `${who} ${operation}`).toBe(
          siteMatrix[who][operation],
        )
  })
})
