import { addDays, connectionOf, dayOf, todayIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { libraryOptions } from '../dev/libraryOptions'
import type { Measurable } from '../src/domain/board/duePeriods'
import { duePeriods } from '../src/domain/board/duePeriods'
import type { Due, ToApprove } from '../src/index'
import { readDue } from '../src/index'
import { duePeriodRows } from '../src/tables/due'
import { as, idOfStaff } from './asStaff'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  periodsOfKpi,
  submitMeasurement,
  writeKpi,
} from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { randomFrom } from './randomFrom'

let library: Counting['library']
let indicator: string

const today = todayIn(libraryOptions.timeZone ?? 'UTC')
const thisYear = Number(today.slice(0, 4))
/** Two years that are over, and the one that is going on. */
const span = { from: `${thisYear - 2}-01-01`, until: `${thisYear}-12-31` }
const [first, second, current] = [thisYear - 2, thisYear - 1, thisYear].map(String) as [
  string,
  string,
  string,
]

beforeAll(async () => {
  ;({ indicator, library } = await openLibrary())
})

afterAll(() => library.close())

const newKpi = async (name: string, overrides: object = {}, town?: string): Promise<string> =>
  writeKpi(library, {
    indicator,
    name,
    subjects: [await openBranch(library, `At ${name}`, town)],
    ...span,
    ...overrides,
  })

const dueOf = async (who: 'head' | 'keeper' | 'volunteer'): Promise<Due> =>
  (await must(library, who, 'GET', '/kpis/due')) as unknown as Due
const waitingFor = async (who: 'head'): Promise<ToApprove> =>
  (await must(library, who, 'GET', '/kpis/to-approve')) as unknown as ToApprove

const keysOf = ({ docs }: Due, name: string): string[] =>
  docs.filter(({ kpi }) => kpi.name === name).map(({ period }) => period.key)

describe('what is due', () => {
  test('is what is over and was not handed in, with how long ago, and otherwise what is going on', async () => {
    const kpi = await newKpi('Late')
    const due = await dueOf('keeper')
    expect(keysOf(due, 'Late')).toEqual([first, second])
    const told = due.docs.find(({ period, kpi: { name } }) => name === 'Late' && period.key === second)
    expect(told).toMatchObject({
      hasDraft: false,
      isMine: false,
      kpi: { frequency: 'yearly', id: kpi, subjects: [{ title: 'At Late' }] },
      period: { from: `${second}-01-01`, until: `${second}-12-31` },
      responsible: null,
    })
    expect(addDays(`${second}-12-31`, told?.daysOverdue ?? 0)).toBe(today)
    await approveMeasurement(library, { key: first, kpi, value: 1 })
    await submitMeasurement(library, { key: second, kpi, value: 2 })
    const [going] = (await dueOf('keeper')).docs.filter(({ kpi: { name } }) => name === 'Late')
    expect(going).toMatchObject({ daysOverdue: 0, period: { key: current } })
  })

  test('stays due while it is a draft, and rests in a locked period and after the KPI ended', async () => {
    const kpi = await newKpi('Draft')
    const period = await periodOf(library, kpi, first)
    await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value: 3 })
    const drafted = (await dueOf('keeper')).docs.filter(({ kpi: { name } }) => name === 'Draft')
    expect(drafted.map(({ hasDraft }) => hasDraft)).toEqual([true, false])
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked: true })
    expect(keysOf(await dueOf('keeper'), 'Draft')).toEqual([second])
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { endedOn: `${first}-12-31` })
    expect(keysOf(await dueOf('keeper'), 'Draft')).toEqual([])
  })

  test('is told to who may measure, with titles that they may read and their own first', async () => {
    await newKpi('Near', { responsible: await idOfStaff(library, 'volunteer') })
    await newKpi('Far', {}, 'Winterswijk')
    const theirs = await dueOf('volunteer')
    expect(keysOf(theirs, 'Far')).toEqual([])
    expect(theirs.docs[0]).toMatchObject({ isMine: true, kpi: { name: 'Near' } })
    expect(theirs.docs[0]?.responsible?.name).toBe('volunteer@library.example')
    expect(keysOf(await dueOf('keeper'), 'Far')).toEqual([first, second])
    expect((await library.ask('reader', 'GET', '/kpis/due')).status).toBe(403)
    expect((await library.ask(null, 'GET', '/kpis/due')).status).toBe(403)
  })

  test('rests while all that a KPI is of lies in the trash', async () => {
    const [one, other] = [await openBranch(library, 'One'), await openBranch(library, 'Other')]
    await newKpi('Shared', { subjects: [one, other] })
    const trash = (id: string, deletedAt: string | null) =>
      library.pool.query('update branches set deleted_at = $1 where id = $2', [deletedAt, id])
    await trash(one, new Date().toISOString())
    const told = (await dueOf('keeper')).docs.find(({ kpi: { name } }) => name === 'Shared')
    expect(told?.kpi.subjects).toEqual([
      { id: other, title: 'Other' },
      { id: one, title: null },
    ])
    await trash(other, new Date().toISOString())
    expect(keysOf(await dueOf('keeper'), 'Shared')).toEqual([])
  })

  test('is counted in full and told in part, and what goes on for long can be left out', async () => {
    const req = await as(library, 'head')
    const all = await readDue(req, { limit: 100 })
    const [few, near] = [await readDue(req, { limit: 1 }), await readDue(req, { daysAhead: -1 })]
    expect(few?.docs).toHaveLength(1)
    expect([few?.count, few?.overdue]).toEqual([all?.count, all?.overdue])
    expect(near?.count).toBe(all?.overdue)
    const mine = await readDue(req, { isMineOnly: true, limit: 100 })
    expect(mine?.count).toBe(all?.docs.filter(({ isMine }) => isMine).length)
    expect(all?.count).toBe(all?.docs.length)
    expect(all?.overdue).toBeLessThan(all?.count ?? 0)
  })
})

describe('what waits to be approved', () => {
  test('is what others submitted, told to who may approve, until it is', async () => {
    const kpi = await newKpi('Judged')
    const id = await submitMeasurement(library, { key: first, kpi, value: 7 })
    const own = await must(library, 'head', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, second),
      value: 8,
    })
    const ids = [(own.doc as { id: string }).id]
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
    const before = await waitingFor('head')
    expect(before.docs.filter(({ kpi: { name } }) => name === 'Judged')).toMatchObject([
      { id, period: { key: first }, submittedBy: 'keeper@library.example', submittedOn: today },
    ])
    expect(before.count).toBe(before.docs.length)
    const period = await periodOf(library, kpi, first)
    const lock = (isLocked: boolean) =>
      must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked, reason: 'Counted anew.' })
    await lock(true)
    expect((await waitingFor('head')).count).toBe(before.count - 1)
    await lock(false)
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })
    expect((await waitingFor('head')).count).toBe(before.count - 1)
    expect((await library.ask('keeper', 'GET', '/kpis/to-approve')).status).toBe(403)
  })

  test('is nothing that they had a hand in, and nothing that is too early', async () => {
    const kpi = await newKpi('Written')
    const early = await newKpi('Early', { frequency: 'life', until: addDays(today, 30) })
    const drafted = async (of: string, period: string): Promise<string> => {
      const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', {
        kpi: of,
        period,
        value: 4,
      })
      return (doc as { id: string }).id
    }
    const [life] = await periodsOfKpi(library, early)
    const ids = [
      await drafted(kpi, await periodOf(library, kpi, first)),
      await drafted(kpi, await periodOf(library, kpi, second)),
      await drafted(early, life?.id ?? ''),
    ]
    await must(library, 'head', 'PATCH', `/kpi-measurements/${ids[0]}`, { note: 'Counted twice.' })
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
    const { docs } = await waitingFor('head')
    const waiting = docs.filter(({ kpi: { name } }) => ['Early', 'Written'].includes(name))
    expect(waiting.map(({ id }) => id)).toEqual([ids[1]])
  })
})

type Stored = Readonly<{
  id: string
  key: string
  from: Date
  until: Date
  locked: boolean
  states: string[]
}>

/** As a lock does: that it was is written down. */
const LOCKING = `update kpi_periods set locked_at = now(), lock_trail = coalesce(lock_trail, '[]') || '[{}]'`

test('the database finds what the rule finds, whatever was measured, locked and ended', async () => {
  const next = randomFrom(11)
  const { pool } = library
  // What other tests left is no part of it.
  await pool.query(LOCKING)
  const [keeper, head] = [await idOfStaff(library, 'keeper'), await idOfStaff(library, 'head')]
  const kpis: string[] = []
  for (const frequency of ['yearly', 'halfYearly', 'quarterly', 'monthly', 'startMidEnd', 'life'])
    for (let at = 0; at < 10; at++) {
      const until = addDays(today, [-400, -1, 0, 1, 300][next(5)] ?? 0)
      const from = addDays(until, -next(800))
      kpis.push(await newKpi(`Any ${frequency} ${at}`, { frequency, from, until }))
    }
  const read = async (kpi: string): Promise<readonly Stored[]> => {
    const { rows } = await pool.query<Stored>(
      `select p.id, p.key, p."from", p.until, p.locked_at is not null as locked,
        array(select m.state::text from kpi_measurements m where m.period_id = p.id) as states
      from kpi_periods p where p.kpi_id = $1 order by p."from" desc`,
      [kpi],
    )
    return rows
  }
  const expected: string[] = []
  for (const kpi of kpis) {
    for (const { id, until } of await read(kpi)) {
      const states = [[], ['draft'], ['submitted'], ['approved'], ['approved', 'draft']][next(5)] ?? []
      for (const state of states)
        await pool.query(
          `insert into kpi_measurements (id, kpi_id, period_id, until, state, value, submitted_by_id, approved_by_id, updated_at, created_at)
          values (gen_random_uuid(), $1, $2, $3, $4, 1, $5, $6, now(), now())`,
          [kpi, id, until, state, keeper, state === 'approved' ? head : null],
        )
      if (next(4) === 0) await pool.query(`${LOCKING} where id = $1`, [id])
    }
    // On the first day of a period it is expected still, on the day before no longer.
    const begins = dayOf((await read(kpi))[0]?.from) ?? ''
    const endedOn = [null, null, begins, addDays(begins, -1)][next(4)] ?? null
    const stored = endedOn && `${endedOn}T12:00:00Z`
    await pool.query('update kpis set ended_on = $1 where id = $2', [stored, kpi])
    const periods = (await read(kpi)).map(({ from, key, locked, states, until }): Measurable => ({
      isLocked: locked,
      measured: states.includes('approved') ? {} : null,
      open: states.includes('draft') ? 'draft' : states.includes('submitted') ? 'submitted' : null,
      period: { from: dayOf(from) ?? '', key, until: dayOf(until) ?? '' },
    }))
    for (const { isOverdue, known } of duePeriods({ endedOn }, periods, today))
      expected.push(`${kpi} ${known.period.key} ${isOverdue}`)
  }
  const req = await as(library, 'head')
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    duePeriodRows(library.payload, { isTheirs: () => sql`true`, through: null, today }),
  )
  const found = rows.map(({ key, kpi, late }) => [kpi, key, late].join(' '))
  expect(found.toSorted()).toEqual(expected.toSorted())
  expect(new Set(found.map((each) => each.split(' ')[2]))).toEqual(new Set(['false', 'true']))
  expect((await readDue(req))?.count).toBe(expected.length)
}, 240_000)
