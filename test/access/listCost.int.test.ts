import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { askRest } from '../support/ask'
import { usePayload } from '../support/payload'
import { allowCopies, cloneRows } from './cloneRows'
import { matrix, type Slug, slugs, type Who } from './matrix'
import { idsWithin } from './questions/ofCollection'
import { buildStage, type Stage } from './stage'

/** Those whose reach ends somewhere first: for them the rules have most to find out. */
const readers: readonly Who[] = ['school-editor', 'partner-member', 'decision-maker', 'education-broker']
const SIZES = [1, 20, 100]

/** What nobody reads has no list. */
const listed = slugs.filter((slug) => Object.values(matrix[slug]).some(({ read }) => read !== 'none'))

const readerOf = (slug: Slug): Who => {
  const bounded = readers.find((who) => ['organisation', 'project'].includes(matrix[slug][who].read))
  const any = readers.find((who) => matrix[slug][who].read === 'all')
  return bounded ?? any ?? 'process-manager'
}

let payload: Payload
let stage: Stage
beforeAll(async () => {
  payload = await usePayload()
  stage = await buildStage(payload)
  await allowCopies(payload)
})

/** How many statements the database gets for a list, and how many documents are in it. */
const costOf = async (who: Who, path: string): Promise<{ found: number; statements: number }> => {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const { json, status } = await askRest(payload)(path, {
      headers: { Authorization: `JWT ${String(stage.visitors[who].token)}` },
    })
    expect(status).toBe(200)
    const { docs } = json as unknown as { docs: unknown[] }
    return { found: docs.length, statements: query.mock.calls.length }
  } finally {
    query.mockRestore()
  }
}

/** A hundred documents more within reach: what is near through a participation gets one each. */
const fill = async (slug: Slug, who: Who): Promise<void> => {
  const { participations, partners } = stage.world.docs
  const most = Math.max(...SIZES)
  const [id = ''] =
    slug === 'partners' ? [partners.companionPublished] : idsWithin(stage, slug, who, matrix[slug][who].read)
  const made = await cloneRows(payload, slug, id, most)
  if (slug !== 'partners' && slug !== 'projects') return
  const column = sql.identifier(slug === 'partners' ? 'partner_id' : 'project_id')
  const taking = await cloneRows(payload, 'participations', participations.homeInOurs ?? '', most)
  await payload.db.drizzle.execute(sql`UPDATE participations SET ${column} = ties.made
    FROM unnest(${sql.param(taking)}::uuid[], ${sql.param(made)}::uuid[]) AS ties (taking, made)
    WHERE participations.id = ties.taking`)
}

describe('a list', () => {
  it.each(listed)('of %s costs as many statements for one document as for a hundred', async (slug) => {
    const who = readerOf(slug)
    await fill(slug, who)
    for (const depth of [0, 1]) {
      const costs: { found: number; statements: number }[] = []
      for (const size of SIZES) costs.push(await costOf(who, `${slug}?limit=${size}&depth=${depth}&sort=-id`))
      expect(costs.map(({ found }) => found)).toEqual(SIZES)
      expect(
        costs.map(({ statements }) => statements),
        `${who}, depth ${depth}`,
      ).toEqual(SIZES.map(() => costs[0]?.statements))
      expect(costs[0]?.statements).toBeGreaterThan(0)
    }
  })
})
