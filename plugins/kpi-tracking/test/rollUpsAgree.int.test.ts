import { connectionOf, transactionOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { PayloadRequest } from 'payload'
import { initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { RolledUp } from '../src/domain/rollUp/aggregation'
import type { Share } from '../src/domain/rollUp/rollUp'
import { rollUp } from '../src/domain/rollUp/rollUp'
import { readRollUps, toldFrom } from '../src/index'
import { as, idOfStaff } from './asStaff'
import { openBranch } from './branchKpi'
import type { Hands } from './layRegion'
import { layRegion } from './layRegion'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { places, region } from './regions'

let library: Counting['library']
let hands: Hands

beforeAll(async () => {
  ;({ library } = await openLibrary())
  const branches: string[] = []
  for (const [at, town] of places.entries()) branches.push(await openBranch(library, `Branch ${at}`, town))
  hands = { branches, head: await idOfStaff(library, 'head'), keeper: await idOfStaff(library, 'keeper') }
})

afterAll(() => library.close())

type Row = Readonly<Record<string, unknown>>
type Who = 'head' | 'volunteer'

/** A volunteer reads of this town alone. */
const townsOf: Record<Who, (town: unknown) => boolean> = {
  head: () => true,
  volunteer: (town) => town === 'Doetinchem',
}

/** Everything that a region is made of, as it stands in the tables. */
const readRows = async (req: PayloadRequest) => {
  const connection = await connectionOf(req)
  const all = async (statement: string): Promise<readonly Row[]> =>
    (await connection.execute(sql.raw(statement))).rows
  return {
    indicators: await all(`select i.id, type, aggregation, is_cumulative, unit
      from indicators i join indicators_locales l on l._parent_id = i.id`),
    kpis: await all('select * from kpis'),
    measurements: await all('select *, period_id as period from kpi_measurements'),
    periods: await all('select * from kpi_periods'),
    subjects: await all(`select r.parent_id as kpi, b.town, b.deleted_at
      from kpis_rels r join branches b on b.id = r.branches_id`),
  }
}

type Rows = Awaited<ReturnType<typeof readRows>>

const numbered = (value: unknown): number | null => (value === null ? null : Number(value))

/** Where a KPI stands, as its board tells it, once for each town that it is in. */
const sharesOf = (
  { measurements, periods, subjects }: Rows,
  indicator: Row,
  kpi: Row,
): readonly (Share & Readonly<{ town: unknown }>)[] => {
  const { told } = toldFrom(
    {
      indicator: { isCumulative: indicator.is_cumulative, type: indicator.type },
      kpi: { baseline: { value: numbered(kpi.baseline_value) }, from: kpi.from, until: kpi.until },
      measurements: measurements.filter(({ kpi_id: of }) => of === kpi.id),
      periods: periods.filter(({ kpi_id: of }) => of === kpi.id),
    },
    '2022-01-01',
  )
  const share = {
    denominator: told.latest?.fraction?.denominator ?? null,
    kpi: String(kpi.id),
    numerator: told.latest?.fraction?.numerator ?? null,
    on: told.latest?.period.until ?? null,
    unit: String(indicator.unit),
    value: told.latest?.actual ?? null,
  }
  const own = subjects.filter((subject) => subject.kpi === kpi.id)
  return own.every(({ deleted_at: trashed }) => trashed !== null)
    ? []
    : own.map(({ town }) => ({ ...share, town }))
}

/** What the rule makes of the rows: of each way to take together, and of each unit, a line that says all of it. */
const recount = (rows: Rows, who: Who, isByTown: boolean): readonly string[] => {
  const ways = new Map<string, Readonly<{ rolled: RolledUp; shares: Map<unknown, Share[]> }>>()
  for (const kpi of rows.kpis) {
    const indicator = rows.indicators.find(({ id }) => id === kpi.indicator_id) ?? {}
    const { aggregation, type } = indicator as RolledUp
    const key = `${aggregation} ${type}`
    const way = ways.get(key) ?? { rolled: { aggregation, type }, shares: new Map<unknown, Share[]>() }
    ways.set(key, way)
    const shares = sharesOf(rows, indicator, kpi)
    if (!shares.some(({ town }) => townsOf[who](town))) continue
    for (const { town, ...share } of shares) {
      const group = isByTown ? town : null
      if (isByTown && (town === null || !townsOf[who](town))) continue
      way.shares.set(group, [...(way.shares.get(group) ?? []), share])
    }
  }
  return [...ways.values()].flatMap(({ rolled, shares }) =>
    [...shares].flatMap(([group, all]) =>
      rollUp(rolled, all).map(({ counted, leftOut, on, unit, value }) =>
        JSON.stringify({ counted, group, kpis: counted + leftOut.length, on, unit, value }),
      ),
    ),
  )
}

/** What the database makes of them, in the same words. */
const told = async (req: PayloadRequest, isByTown: boolean): Promise<readonly string[]> => {
  const all = (await readRollUps(req, isByTown ? 'towns' : null)) ?? []
  return all.map(({ counted, group, indicator, kpis, on, value }) =>
    JSON.stringify({ counted, group: group?.key ?? null, kpis, on, unit: indicator.unit, value }),
  )
}

test.each(['head', 'volunteer'] as const)(
  'whatever a region measured, the database tells the %s what the rule makes of the rows',
  async (who) => {
    await fc.assert(
      fc.asyncProperty(region, async (laid) => {
        const req = await as(library, who)
        await initTransaction(req)
        try {
          await layRegion(await transactionOf(req), laid, hands)
          const rows = await readRows(req)
          for (const isByTown of [false, true])
            expect((await told(req, isByTown)).toSorted()).toEqual(recount(rows, who, isByTown).toSorted())
        } finally {
          await killTransaction(req)
        }
      }),
      { numRuns: who === 'head' ? 200 : 50, seed: 20_261_128 },
    )
  },
  // Where they differ the smallest region is looked for, which takes longer than all of them do.
  180_000,
)
