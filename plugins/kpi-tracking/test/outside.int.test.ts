import { Readable } from 'node:stream'

import { afterAll, beforeAll, expect, test } from 'vitest'

import type { NamedRow } from '../src/domain/framework/frameworkMap'
import { PLANNED } from '../src/framework/planned'
import { importFramework } from '../src/index'
import { as } from './asStaff'
import { must, openBranch, writeIndicator } from './branchKpi'
import { buildRow, plainMap, plainNotation } from './frameworkRows'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { faultAt } from './refused'

let library: Counting['library']
let branch: Counting['branch']
let indicator: Counting['indicator']
let newKpi: Counting['newKpi']

const openedFor = async (from: string | null, until: string | null): Promise<string> => {
  const id = await openBranch(library, 'De Zomerkast')
  await must(library, 'head', 'PATCH', `/branches/${id}`, { opened: { from, until } })
  return id
}

const tried = (of: object) =>
  faultAt(
    library.ask('head', 'POST', '/kpis', {
      frequency: 'yearly',
      from: '2022-01-01',
      indicator,
      name: 'Visitors of the summer',
      until: '2023-12-31',
      ...of,
    }),
  )

beforeAll(async () => {
  ;({ branch, indicator, library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

test('days of a KPI outside the time of what it is of are told at their fields', async () => {
  const summer = await openedFor('2022-01-01', '2023-12-31')
  expect(await tried({ from: '2021-12-31', subjects: [summer] })).toEqual([400, 'from'])
  expect(await tried({ subjects: [summer], until: '2024-01-01' })).toEqual([400, 'until'])
  expect(await tried({ from: '2024-01-01', subjects: [summer], until: '2024-12-31' })).toEqual([400, 'from'])
  await newKpi({ from: '2022-01-01', subjects: [summer], until: '2023-12-31' })
})

test('what it brings about is measured after it as well', async () => {
  const summer = await openedFor('2022-01-01', '2023-12-31')
  const impact = await writeIndicator(library, { level: 'impact', name: 'Reading at home' })
  await newKpi({ from: '2022-01-01', indicator: impact, subjects: [summer], until: '2025-12-31' })
  expect(await tried({ from: '2021-01-01', indicator: impact, subjects: [summer] })).toEqual([400, 'from'])
})

test('a KPI of several lies within the time of all of them together, and an end that is not settled is open', async () => {
  const [early, late] = [
    await openedFor('2020-01-01', '2021-12-31'),
    await openedFor('2022-01-01', '2023-12-31'),
  ]
  await newKpi({ from: '2020-01-01', subjects: [early, late], until: '2023-12-31' })
  expect(await tried({ subjects: [early, late], until: '2024-12-31' })).toEqual([400, 'until'])
  await newKpi({ from: '2020-01-01', subjects: [early, branch], until: '2029-12-31' })
})

test('a KPI stays where it was when what it is of runs otherwise, until somebody moves it', async () => {
  const summer = await openedFor('2022-01-01', '2023-12-31')
  const kpi = await newKpi({ from: '2022-01-01', subjects: [summer], until: '2023-12-31' })
  await must(library, 'head', 'PATCH', `/branches/${summer}`, {
    opened: { from: '2022-01-01', until: '2022-12-31' },
  })
  await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { method: 'Counted at the door.' })
  const moved = library.ask('head', 'PATCH', `/kpis/${kpi}`, { until: '2024-12-31' })
  expect(await faultAt(moved)).toEqual([400, 'until'])
  await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { until: '2022-12-31' })
})

test('after a table of whole years the same request is held against the days again, and remembers nothing of it', async () => {
  const summer = await openedFor('2022-04-01', '2023-06-30')
  const req = await as(library, 'head')
  const cells = { actual: '', from: '2022', indicator: 'Lent out', subject: summer, until: '2022' }
  const rows = Readable.from([buildRow(2, cells)])
  const imported = await importFramework(req, rows as AsyncIterable<NamedRow>, {
    isDryRun: false,
    map: { ...plainMap, dimensions: {} },
    notation: plainNotation,
    subject: null,
  })
  expect(imported).toMatchObject({ faultCount: 0, isWritten: true })
  expect(Object.keys(req.context)).not.toContain(PLANNED)
  const early = library.payload.create({
    collection: 'kpis' as never,
    data: {
      frequency: 'yearly',
      from: '2022-01-01',
      indicator,
      margin: 15,
      name: 'Too early',
      subjects: [summer],
      until: '2022-12-31',
    },
    overrideAccess: true,
    req,
  })
  await expect(early).rejects.toMatchObject({ data: { errors: [{ path: 'from' }] } })
})

test('fields that hold no day stop the start by name', async () => {
  const wrong = openLibrary({}, { span: { from: 'opened.from', until: 'town' } })
  await expect(wrong).rejects.toThrow(
    '[kpi-tracking] span.until: "branches" has no field "town" that holds a day.',
  )
})
