import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '../dev/hire'
import type { Gauges } from '../src/domain/maths/gauges'
import { everything } from '../src/domain/overview/overviewQuery'
import { readBoard } from '../src/index'
import { readGauges } from '../src/read/readGauges'
import type { Overview } from '../src/read/readOverview'
import { readOverview } from '../src/read/readOverview'
import { exportRollUps } from '../src/table/exportRollUps'
import { as } from './asStaff'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { randomFrom } from './randomFrom'
import { faultAt } from './refused'

let library: Counting['library']
const branches: string[] = []
const past = { from: '2018-01-01', until: '2021-12-31' }

beforeAll(async () => {
  const opened = await openLibrary()
  library = opened.library
  const far = await openBranch(library, 'Wooldstraat', 'Winterswijk')
  branches.push(opened.branch, far)
  const write = async (indicator: Record<string, unknown>, values: readonly [number, number]) => {
    const id = await writeIndicator(library, indicator)
    for (const [at, subject] of branches.entries()) {
      const kpi = await writeKpi(library, { indicator: id, subjects: [subject], ...past })
      await approveMeasurement(library, { key: '2018', kpi, value: values[at] })
    }
  }
  await write({ name: 'Uren', sdgs: ['4', '11'], tells: 'Vrijwillige hulp.', unit: 'uren' }, [30, 12])
  await write({ level: 'outcome', name: 'Élan', tells: 'Hoe men zich voelt.', unit: 'punten' }, [5, 6])
})

afterAll(() => library.close())

const look = async (who: Role, asked: object = {}): Promise<Overview> => {
  const overview = await readOverview(await as(library, who), { ...everything, ...asked })
  if (!overview) throw new Error('there is nothing to read')
  return overview
}
const namesIn = ({ indicators }: Overview) => indicators.map(({ whole }) => whole.indicator.name)

describe('all KPIs together', () => {
  test('are told by indicator in the order of names, each with how many of how many count', async () => {
    const overview = await look('head')
    expect(namesIn(overview)).toEqual(['Élan', 'Uren'])
    expect(overview.indicators[1]).toMatchObject({
      groups: [],
      whole: { counted: 2, indicator: { level: 'output', sdgs: ['4', '11'] }, kpis: 2, value: 42 },
    })
    expect(overview).toMatchObject({
      count: 2,
      levels: ['output', 'outcome'],
      pages: 1,
      sdgs: ['4', '11'],
      total: 2,
    })
    expect(overview.ways.map(({ name }) => name)).toEqual(['towns'])
  })

  test('are told by group beside the whole, groups in the order of their names', async () => {
    const { indicators } = await look('head', { by: 'towns' })
    expect(indicators[1]?.whole.value).toBe(42)
    expect(indicators[1]?.groups.map(({ group, value }) => [group?.name, value])).toEqual([
      ['Doetinchem', 30],
      ['Winterswijk', 12],
    ])
  })

  test('can be looked for by words, level and goal, and a page beyond the last is the last', async () => {
    expect(namesIn(await look('head', { search: 'elan' }))).toEqual(['Élan'])
    expect(namesIn(await look('head', { level: 'output' }))).toEqual(['Uren'])
    expect(namesIn(await look('head', { sdg: '11' }))).toEqual(['Uren'])
    expect(await look('head', { search: 'water' })).toMatchObject({ count: 0, indicators: [], total: 2 })
    expect((await look('head', { page: 9 })).asked.page).toBe(1)
  })

  test('can be looked for by theme, of which those are offered that whoever looks may read', async () => {
    const aimed = async (name: string): Promise<string> => {
      const { doc } = await must(library, 'head', 'POST', '/aims', { name })
      return String((doc as { id: unknown }).id)
    }
    const [read, meet] = [await aimed('Lezen'), await aimed('Elkaar treffen')]
    const [first] = (await look('head', { search: 'uren' })).indicators
    await must(library, 'head', 'PATCH', `/indicators/${first?.whole.indicator.id}`, { themes: [read, meet] })
    const { themes } = await look('head')
    expect(themes.map(({ name }) => name)).toEqual(['Elkaar treffen', 'Lezen'])
    expect(namesIn(await look('head', { theme: read }))).toEqual(['Uren'])
    expect(await look('head', { theme: 'another' })).toMatchObject({ count: 0, total: 2 })
    const missing = library.ask('head', 'POST', '/indicators', {
      name: 'Nowhere',
      tells: 'Nothing.',
      themes: ['019aaaaa-0000-7000-8000-000000000000'],
      type: 'number',
    })
    expect(await faultAt(missing)).toEqual([400, 'themes'])
  })

  test('are those that whoever looks may read', async () => {
    const { indicators } = await look('volunteer', { by: 'towns' })
    expect(indicators[1]).toMatchObject({
      groups: [{ group: { name: 'Doetinchem' } }],
      whole: { kpis: 1, value: 30 },
    })
    expect((await library.ask(null, 'GET', '/kpis/roll-ups/table')).status).toBe(403)
  })

  test('are downloaded as they are asked for, on all pages', async () => {
    expect(await library.download('head', '/kpis/roll-ups/table?by=towns&search=uren&notation=point')).toBe(
      'indicator,level,unit,aggregation,group,value,counted,kpis,on\r\n' +
        'Uren,output,uren,sum,,42,2,2,2018-12-31\r\n' +
        'Uren,output,uren,sum,Doetinchem,30,1,1,2018-12-31\r\n' +
        'Uren,output,uren,sum,Winterswijk,12,1,1,2018-12-31\r\n',
    )
    const written = await exportRollUps(await as(library, 'head'), everything, 'comma')
    expect(written?.startsWith('\uFEFFindicator;')).toBe(true)
    expect((await library.ask('head', 'GET', '/kpis/roll-ups/table?by=weather')).status).toBe(403)
    expect((await library.ask('head', 'GET', '/kpis/roll-ups/table?notation=x')).status).toBe(400)
  })

  test('are on as many pages as it takes', async () => {
    const paged = await openBranch(library, 'Paged')
    for (let at = 0; at < 20; at++) {
      const indicator = await writeIndicator(library, { name: `Paged ${at}` })
      await writeKpi(library, { indicator, subjects: [paged], ...past })
    }
    const first = await look('head', { search: 'paged' })
    expect([first.count, first.pages, first.indicators.length]).toEqual([20, 1, 20])
    expect(namesIn(first).slice(1, 3)).toEqual(['Paged 1', 'Paged 2'])
    const [all, second] = [await look('head'), await look('head', { page: 2 })]
    expect([all.pages, all.indicators.length, second.indicators.length]).toEqual([2, 20, 2])
  })
})

const gaugesFor = async (who: Role): Promise<Gauges | null> => readGauges(await as(library, who))

/** The gauges of the boards of all branches, each KPI of which is of one. */
const gaugesOfBoards = async (who: Role): Promise<Gauges> => {
  const req = await as(library, who)
  const { rows } = await library.pool.query<{ id: string }>('select id from branches')
  const boards = await Promise.all(rows.map(({ id }) => readBoard(req, id)))
  const sum = (gauge: keyof Gauges, part: 'part' | 'whole') =>
    boards.reduce((total, board) => total + (board?.gauges[gauge][part] ?? 0), 0)
  const told = (gauge: keyof Gauges) => ({ part: sum(gauge, 'part'), whole: sum(gauge, 'whole') })
  return { evidence: told('evidence'), results: told('results'), targets: told('targets') }
}

describe('how well all KPIs are kept', () => {
  test('is told in the database as on the boards, whatever is aimed at, measured, proved and ended', async () => {
    const next = randomFrom(5)
    const indicator = await writeIndicator(library, { name: 'Any' })
    const proofs = [
      [],
      [{ link: 'https://library.example/x' }],
      [{ note: ' \u200b ' }],
      [{ note: 'Counted.' }],
    ]
    for (let at = 0; at < 16; at++) {
      const until = ['2019-12-31', '2021-12-31', '2099-12-31'][next(3)]
      const kpi = await writeKpi(library, { indicator, subjects: [branches[next(2)]], ...past, until })
      for (const key of ['2018', '2019'])
        if (next(3) > 0) {
          const evidence = proofs[next(4)]
          const measured = { evidence, key, kpi, value: 1 }
          await (next(3) > 0 ? approveMeasurement : submitMeasurement)(library, measured)
        }
      if (next(2) === 0)
        await must(library, 'head', 'PATCH', `/kpi-periods/${await periodOf(library, kpi, '2019')}`, {
          target: 5,
        })
      const ended = [null, '2018-12-31', '2019-01-01'][next(3)]
      await library.pool.query('update kpis set ended_on = $1 where id = $2', [
        ended && `${ended}T12:00:00Z`,
        kpi,
      ])
    }
    const told = await gaugesFor('head')
    expect(told).toEqual(await gaugesOfBoards('head'))
    for (const { part, whole } of Object.values(told ?? {})) expect(part > 0 && part < whole).toBe(true)
    expect(await gaugesFor('volunteer')).toEqual(await gaugesOfBoards('volunteer'))
    expect((await gaugesFor('volunteer'))?.targets.whole).toBeLessThan(told?.targets.whole ?? 0)
  })

  test('is told anew once a target is set', async () => {
    const indicator = await writeIndicator(library, { name: 'Changing' })
    const kpi = await writeKpi(library, { indicator, subjects: [branches[0]], ...past })
    await approveMeasurement(library, { key: '2018', kpi, value: 1 })
    const before = await gaugesFor('head')
    const period = await periodOf(library, kpi, '2018')
    await must(library, 'head', 'PATCH', `/kpi-periods/${period}`, { target: 3 })
    const aimed = await gaugesFor('head')
    expect(aimed?.targets.part).toBe((before?.targets.part ?? 0) + 1)
  })
})
