import { randomUUID } from 'node:crypto'

import { addDays, connectionOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { frequencies, kpiTypes } from '../src/domain/kpi/kpi'
import { countsFrom, isAfterEnd } from '../src/domain/period/tooEarly'
import { canCount } from '../src/tables/canCount'
import { as } from './asStaff'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { randomFrom } from './randomFrom'

let library: Counting['library']

beforeAll(async () => {
  ;({ library } = await openLibrary())
})

afterAll(() => library.close())

const TODAY = '2026-06-15'

const at = (day: string | null) =>
  day === null ? sql`null::timestamptz` : sql`${`${day}T12:00:00Z`}::timestamptz`

test('the database lets count what the rule lets count, whatever is measured, until when and however it ended', async () => {
  const next = randomFrom(23)
  const connection = await connectionOf(await as(library, 'head'))
  const answers = { no: 0, yes: 0 }
  for (let turn = 0; turn < 400; turn += 1) {
    const from = addDays(TODAY, next(9) - 6)
    const until = addDays(from, next(6))
    const endedOn = next(2) === 0 ? null : addDays(from, next(8) - 2)
    const [type, frequency] = [
      kpiTypes[next(kpiTypes.length)] ?? 'number',
      frequencies[next(frequencies.length)] ?? 'life',
    ]
    const [value, isCorrection] = [next(2), next(3) === 0]
    // Rows of its own, under the names of the tables.
    const { rows } = await connection.execute(sql`
      with kpi_measurements as (select ${value}::numeric as value, ${isCorrection ? randomUUID() : null}::uuid as corrects_id),
        kpi_periods as (select ${at(from)} as "from", ${at(until)} as until),
        kpis as (select ${frequency}::text as frequency, ${at(endedOn)} as ended_on),
        indicators as (select ${type}::text as type)
      select ${canCount(library.payload, TODAY)} as counts from kpi_measurements, kpi_periods, kpis, indicators`)
    const kpi = { endedOn, frequency, type }
    const counts =
      (isCorrection || !isAfterEnd(kpi, { from })) && countsFrom(kpi, { from, until }, value) <= TODAY
    expect([from, until, endedOn, type, frequency, value, rows[0]?.counts]).toEqual([
      from,
      until,
      endedOn,
      type,
      frequency,
      value,
      counts,
    ])
    answers[counts ? 'yes' : 'no'] += 1
  }
  expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(50)
})
