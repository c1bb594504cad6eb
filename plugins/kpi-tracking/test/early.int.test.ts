import { addDays, todayIn } from '@streekwerk/payload-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { libraryOptions } from '../dev/libraryOptions'
import { must, periodsOfKpi, writeIndicator } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { faultAt } from './refused'

let library: Counting['library']
let newKpi: Counting['newKpi']
let today: string

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
  today = todayIn(libraryOptions.timeZone ?? '')
})

afterAll(() => library.close())

/** A KPI on events with one of them, of the days that lie so far from today. */
const eventOf = async ([from, until]: readonly [number, number], overrides: Record<string, unknown> = {}) => {
  const days = { from: addDays(today, from), until: addDays(today, until) }
  const time = { from: addDays(today, -50), until: addDays(today, 50) }
  const kpi = await newKpi({ frequency: 'event', ...time, ...overrides })
  await must(library, 'keeper', 'POST', '/kpi-periods', { kpi, ...days })
  const [period] = await periodsOfKpi(library, kpi)
  if (!period) throw new Error('there is no event')
  return { key: period.key, kpi, period: period.id }
}

const draftOf = async ({ kpi, period }: { kpi: string; period: string }, value = 1): Promise<string> => {
  const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value })
  return (doc as { id: string }).id
}

const submitted = async (of: { kpi: string; period: string }, value = 1): Promise<string> => {
  const id = await draftOf(of, value)
  await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' })
  return id
}

const approve = (ids: readonly string[]) =>
  library.ask('head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })

/** What is said at the first field that is wrong. */
const saidAt = async (asked: ReturnType<typeof library.ask>): Promise<unknown> =>
  ((await asked).body.errors as { data: { errors: { message: string }[] } }[])[0]?.data.errors[0]?.message

describe('a period that has yet to begin', () => {
  test('is not measured in, and is from its first day on', async () => {
    const [tomorrow, now] = [await eventOf([1, 5]), await eventOf([0, 5])]
    const measure = ({ kpi, period }: typeof now) =>
      library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })
    expect(await faultAt(measure(tomorrow))).toEqual([400, 'period'])
    expect(await saidAt(measure(tomorrow))).toBe(
      'This period has yet to begin: there is nothing to measure yet.',
    )
    expect((await measure(now)).status).toBe(201)
  })

  test('takes no step of what stands in it from before, but back', async () => {
    const { kpi, period } = await eventOf([1, 5])
    const insert = async (state: string) => {
      const { rows } = await library.pool.query<{ id: string }>(
        `insert into kpi_measurements (id, kpi_id, period_id, until, state, value, updated_at, created_at, submitted_by_id)
          select gen_random_uuid(), $1, p.id, p.until, '${state}', 1, now(), now(), s.id from kpi_periods p, staff s
          where p.id = $2 and s.email = 'keeper@library.example' returning id`,
        [kpi, period],
      )
      return rows[0]?.id ?? ''
    }
    const step = (name: string, ids: readonly string[]) =>
      library.ask('head', 'POST', '/kpi-measurements/step', { ids, reason: 'Later.', step: name })
    const id = await insert('submitted')
    expect(await faultAt(step('approve', [id]))).toEqual([400, 'ids.0'])
    expect((await step('sendBack', [id])).status).toBe(200)
    expect(await faultAt(step('submit', [id]))).toEqual([400, 'ids.0'])
    expect(await faultAt(library.ask('keeper', 'PATCH', `/kpi-measurements/${id}`, { value: 2 }))).toEqual([
      400,
      'period',
    ])
  })

  test('is told at its column in a table', async () => {
    const [tomorrow, now] = [await eventOf([1, 5]), await eventOf([0, 5])]
    const take = ({ key, kpi }: typeof now) =>
      library.ask('keeper', 'POST', '/kpi-measurements/import', {
        csv: `kpi;period;value\n${kpi};${key};5`,
        notation: 'comma',
      })
    expect((await take(tomorrow)).body.faults).toMatchObject([{ column: 'period', line: 2 }])
    expect((await take(now)).body).toMatchObject({ added: 1, isWritten: true })
  })
})

test('after a KPI has ended nothing of a later period is submitted or approved, whatever stood there before', async () => {
  const [drafted, handedIn] = [await eventOf([-5, 0]), await eventOf([-5, 0])]
  const [draft, waiting] = [await draftOf(drafted), await submitted(handedIn)]
  for (const { kpi } of [drafted, handedIn])
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { endedOn: addDays(today, -6) })
  const { status } = await library.ask('keeper', 'POST', '/kpi-measurements/step', {
    ids: [draft],
    step: 'submit',
  })
  expect(status).toBe(409)
  expect((await approve([waiting])).status).toBe(409)
  const { docs } = await must(library, 'head', 'GET', '/kpis/to-approve')
  expect((docs as { id: string }[]).map(({ id }) => id)).not.toContain(waiting)
})

test('a KPI does not end before a period of which a value counts began', async () => {
  const counted = await eventOf([-5, 0])
  await approve([await submitted(counted)])
  const end = (day: string) => library.ask('head', 'PATCH', `/kpis/${counted.kpi}`, { endedOn: day })
  expect(await faultAt(end(addDays(today, -6)))).toEqual([400, 'endedOn'])
  expect((await end(addDays(today, -5))).status).toBe(200)
})

describe('a value that can still become another', () => {
  test('waits until the last day of its period, which is told of which measurement', async () => {
    const [over, goesOn] = [await submitted(await eventOf([-5, 0])), await submitted(await eventOf([-5, 1]))]
    expect(await faultAt(approve([over, goesOn]))).toEqual([400, 'ids.1'])
    expect(await saidAt(approve([goesOn]))).toMatch(/^This value may still become another\. .* \d{4} on\.$/)
    expect((await approve([over])).status).toBe(200)
  })

  test('is final where the KPI has ended', async () => {
    const ended = await eventOf([-5, 5], { endedOn: today })
    expect((await approve([await submitted(ended)])).status).toBe(200)
  })

  test('stays final: that the KPI ended is not taken back while a value counts that would be too early', async () => {
    const ended = await eventOf([-5, 5], { endedOn: today })
    await approve([await submitted(ended)])
    const end = (day: string | null) => library.ask('head', 'PATCH', `/kpis/${ended.kpi}`, { endedOn: day })
    expect(await faultAt(end(null))).toEqual([400, 'endedOn'])
    expect(await faultAt(end(addDays(today, 1)))).toEqual([400, 'endedOn'])
    expect(await saidAt(end(null))).toMatch(/^A value counts already .* from .* \d{4} on\.$/)
    expect((await end(addDays(today, -1))).status).toBe(200)
    const over = await eventOf([-5, 0], { endedOn: today })
    await approve([await submitted(over)])
    expect((await library.ask('head', 'PATCH', `/kpis/${over.kpi}`, { endedOn: null })).status).toBe(200)
  })

  test('is none where a milestone was reached, and is where it was not', async () => {
    const indicator = await writeIndicator(library, { type: 'yesNo' })
    const life = async () => {
      const kpi = await newKpi({ frequency: 'life', from: today, indicator, until: addDays(today, 50) })
      const [period] = await periodsOfKpi(library, kpi)
      return { kpi, period: period?.id ?? '' }
    }
    expect((await approve([await submitted(await life(), 1)])).status).toBe(200)
    expect(await faultAt(approve([await submitted(await life(), 0)]))).toEqual([400, 'ids.0'])
  })
})
