import { inPanelLanguage } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Role } from '../dev/hire'
import { emailOf } from '../dev/hire'
import type { PanelKpi } from '../src/panel/subject/panel'
import { readPanelKpis } from '../src/panel/subject/read/readPanelKpis'
import { readSurroundings } from '../src/panel/subject/read/readSurroundings'
import { optionsOf } from '../src/read/optionsOf'
import { readBoard } from '../src/read/readBoard'
import type { ResolvedOptions } from '../src/resolveOptions'
import { as as requestOf } from './asStaff'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'

let library: Library
let options: ResolvedOptions

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }))
  const kept = optionsOf(library.payload)
  if (!kept) throw new Error('the plugin is not there')
  options = kept
})

afterAll(() => library.close())

const past = { from: '2018-01-01', until: '2021-12-31' }

const as = (who: Role): Promise<PayloadRequest> => requestOf(library, who)

const kpisFor = async (who: Role, subject: string): Promise<readonly PanelKpi[]> => {
  const req = await as(who)
  const board = await readBoard(req, subject)
  return board ? [...(await readPanelKpis(options, req, board)).values()] : []
}

const mayOf = (kpis: readonly PanelKpi[]) =>
  kpis.map(({ mayApprove, mayMeasure }) => [mayMeasure, mayApprove])

describe('the view of the KPIs of a subject', () => {
  test('tells what counts in each period and what is at work, with who submitted it and what they gave', async () => {
    const branch = await openBranch(library, 'Read')
    const indicator = await writeIndicator(library, {
      dimensions: [
        {
          categories: [{ key: 'child', label: 'Children' }, { key: 'adult' }],
          key: 'age',
          label: 'Age',
        },
      ],
    })
    const kpi = await writeKpi(library, { indicator, subjects: [branch], ...past })
    await approveMeasurement(library, { key: '2018', kpi, value: 10 })
    const parts = [
      { category: 'child', dimension: 'age', value: 5 },
      { category: 'adult', dimension: 'age', value: 7 },
    ]
    const evidence = [{ link: 'https://library.example/door' }]
    await submitMeasurement(library, { evidence, key: '2019', kpi, parts, value: 12 })
    const [told] = await kpisFor('head', branch)
    expect(told?.periods.map(({ counting, open }) => [counting?.value, open?.state])).toEqual([
      [10, undefined],
      [undefined, 'submitted'],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(told?.periods[1]?.open).toMatchObject({
      evidence: [{ file: null, link: 'https://library.example/door' }],
      parts,
      submittedBy: { name: emailOf('keeper') },
    })
    expect(told?.due).toBe('2020')
    expect(told?.dimensions).toEqual([
      {
        categories: [
          { key: 'child', name: 'Children' },
          { key: 'adult', name: 'adult' },
        ],
        key: 'age',
        name: 'Age',
      },
    ])
  })

  test('leads to the history of a measurement where the house tells where that is, for who may look', async () => {
    const branch = await openBranch(library, 'Past')
    const kpi = await writeKpi(library, {
      indicator: await writeIndicator(library),
      subjects: [branch],
      ...past,
    })
    await approveMeasurement(library, { key: '2018', kpi, value: 10 })
    const countingFor = async (historyLinks: ResolvedOptions['historyLinks']) => {
      const req = await as('head')
      const board = await readBoard(req, branch)
      const kpis = board && (await readPanelKpis({ ...options, historyLinks }, req, board))
      return [...(kpis?.values() ?? [])][0]?.periods[0]?.counting
    }
    const told = await countingFor(() => Promise.resolve((collection, id) => `/history/${collection}/${id}`))
    expect(told?.history).toBe(`/history/kpi-measurements/${told?.id}`)
    expect((await countingFor(() => Promise.resolve(null)))?.history).toBeNull()
    expect((await countingFor(undefined))?.history).toBeNull()
  })

  test('tells who looks what they may, of each KPI by itself', async () => {
    const branch = await openBranch(library, 'May')
    await writeKpi(library, { indicator: await writeIndicator(library), subjects: [branch], ...past })
    expect(mayOf(await kpisFor('head', branch))).toEqual([[true, true]])
    expect(mayOf(await kpisFor('keeper', branch))).toEqual([[true, false]])
    expect(mayOf(await kpisFor('reader', branch))).toEqual([[false, false]])
    const far = await openBranch(library, 'Far', 'Winterswijk')
    await writeKpi(library, { indicator: await writeIndicator(library), subjects: [far], ...past })
    expect(mayOf(await kpisFor('volunteer', branch))).toEqual([[true, false]])
    expect(await kpisFor('volunteer', far)).toEqual([])
  })

  test('lets only who may define make KPIs, and tells a visitor nothing', async () => {
    const mayDefine = async (who: Role) =>
      (await readSurroundings(options, await as(who), { subject: 'any', today: '2026-01-01' }))?.mayDefine
    expect([await mayDefine('head'), await mayDefine('keeper')]).toEqual([true, false])
    expect(
      await readSurroundings(options, await createLocalReq({}, library.payload), {
        subject: 'any',
        today: '2026-01-01',
      }),
    ).toBeNull()
  })

  test('speaks the language of the panel, whatever language of documents somebody writes in', async () => {
    const branch = await openBranch(library, 'Spoken')
    const kpi = await writeKpi(library, {
      indicator: await writeIndicator(library),
      subjects: [branch],
      ...past,
    })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}?locale=en`, { name: 'More visitors' })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}?locale=nl`, { name: 'Meer bezoekers' })
    const req = await as('head')
    Object.assign(req, { locale: 'nl' })
    Object.assign(req.i18n, { language: 'en' })
    expect((await readBoard(inPanelLanguage(req), branch))?.kpis[0]?.name).toBe('More visitors')
  })

  test('shows a correction beside what goes on counting until it is approved', async () => {
    const branch = await openBranch(library, 'Corrected')
    const kpi = await writeKpi(library, {
      indicator: await writeIndicator(library),
      subjects: [branch],
      ...past,
    })
    const id = await approveMeasurement(library, { key: '2018', kpi, value: 10 })
    await must(library, 'keeper', 'POST', '/kpi-measurements/correct', { id, reason: 'Counted twice.' })
    const ids = [await periodOf(library, kpi, '2019')]
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: true })
    const [told] = await kpisFor('keeper', branch)
    expect(told?.periods[0]).toMatchObject({
      counting: { value: 10 },
      open: { isCorrection: true, reason: 'Counted twice.', state: 'draft' },
    })
    expect(told?.periods.map(({ isLocked }) => isLocked)).toEqual([false, true, false, false])
  })

  test('shows files to who may see them and lets them be uploaded, and tells who locked and unlocked a period', async () => {
    const branch = await openBranch(library, 'Filed')
    const kpi = await writeKpi(library, {
      indicator: await writeIndicator(library),
      subjects: [branch],
      ...past,
    })
    const scan = async (name: string, data: object) => {
      const form = new FormData()
      form.set('file', new File(['x'], name, { type: 'text/plain' }))
      form.set('_payload', JSON.stringify(data))
      const { body } = await library.upload('head', 'POST', '/scans', form)
      return { file: (body.doc as { id: string }).id }
    }
    const evidence = [await scan('open.txt', {}), await scan('closed.txt', { isClosed: true })]
    const period = await periodOf(library, kpi, '2018')
    await must(library, 'head', 'POST', '/kpi-measurements', { evidence, kpi, period, value: 1 })
    const ids = [period]
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: true })
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: false, reason: 'The cat.' })
    const shownTo = async (who: Role) => (await kpisFor(who, branch))[0]?.periods[0]
    const names = async (who: Role) =>
      (await shownTo(who))?.open?.evidence.map(({ file }) => [file?.name, file?.href])
    expect(await names('head')).toEqual([
      ['open.txt', '/api/scans/file/open.txt'],
      ['closed.txt', '/api/scans/file/closed.txt'],
    ])
    expect(await names('keeper')).toEqual([
      ['open.txt', '/api/scans/file/open.txt'],
      [null, null],
    ])
    expect((await shownTo('reader'))?.lockings).toMatchObject([
      { byName: emailOf('head'), isLocked: true },
      { byName: emailOf('head'), isLocked: false, reason: 'The cat.' },
    ])
    expect(
      await readSurroundings(options, await as('keeper'), { subject: branch, today: '2026-01-01' }),
    ).toMatchObject({ files: { collection: 'scans' }, subject: branch })
  })
})
