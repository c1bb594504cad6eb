import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
import { faultAt, told } from './refused'

let library: Counting['library']
let branch: Counting['branch']
let indicator: Counting['indicator']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ branch, indicator, library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

describe('a measurement', () => {
  test('counts once somebody else than who submitted it has approved it', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 120 })
    const approve = (who: 'head' | 'keeper' | 'second') =>
      library.ask(who, 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })
    expect((await approve('second')).status).toBe(403)
    expect((await approve('head')).status).toBe(200)
    const doc = await must(library, 'reader', 'GET', `/kpi-measurements/${id}?depth=0`)
    expect(doc).toMatchObject({ state: 'approved', value: 120 })
    expect(doc.approvedBy).not.toBe(doc.submittedBy)
  })

  test('is never approved by who submitted it, though they may approve others', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const { doc } = await must(library, 'head', 'POST', '/kpi-measurements', { kpi, period, value: 5 })
    const ids = [(doc as { id: string }).id]
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
    expect(
      await told(library.ask('head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })),
    ).toEqual([409, 'Somebody else than who submitted approves.'])
  })

  test('is a draft whatever is sent along, and of nobody else', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', {
      approvedBy: '1',
      kpi,
      period,
      state: 'approved',
      submittedBy: '1',
      value: 5,
    })
    expect(doc).toMatchObject({ state: 'draft' })
    expect((doc as { approvedBy?: unknown }).approvedBy ?? null).toBeNull()
    const { id } = doc as { id: string }
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${id}`, { state: 'approved' })
    expect(await must(library, 'keeper', 'GET', `/kpi-measurements/${id}`)).toMatchObject({ state: 'draft' })
  })

  test('that was handed in is not changed or thrown away, and is again once it was sent back with a reason', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 12 })
    const change = () => library.ask('keeper', 'PATCH', `/kpi-measurements/${id}`, { value: 13 })
    expect((await change()).status).toBe(409)
    expect((await library.ask('keeper', 'DELETE', `/kpi-measurements/${id}`)).status).toBe(409)
    const back = (reason: string) =>
      library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], reason, step: 'sendBack' })
    expect(await told(back(' '))).toEqual([409, 'Say why.'])
    expect((await back('Did you count the school twice?')).status).toBe(200)
    expect((await change()).status).toBe(200)
    expect((await library.ask('keeper', 'DELETE', `/kpi-measurements/${id}`)).status).toBe(200)
  })

  test('that counts is followed by its correction, and counts until that is approved', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2021', kpi, source: 'The door', value: 120 })
    const again = library.ask('keeper', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, '2021'),
      value: 90,
    })
    expect(await told(again)).toEqual([409, 'This period was measured already. Correct that measurement.'])
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
      id,
      reason: 'The door counted the cat.',
    })
    const { id: other } = doc as { id: string }
    expect(doc).toMatchObject({ corrects: id, source: 'The door', state: 'draft', value: 120 })
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${other}`, { value: 90 })
    const stateOf = async (which: string) =>
      (await must(library, 'head', 'GET', `/kpi-measurements/${which}?depth=0`)).state
    expect(await stateOf(id)).toBe('approved')
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [other], step: 'submit' })
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [other], step: 'approve' })
    expect([await stateOf(id), await stateOf(other)]).toEqual(['corrected', 'approved'])
  })

  test('is refused in a period that is locked, and so is every step with it', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 12 })
    const period = await periodOf(library, kpi, '2021')
    const lock = (isLocked: boolean, who: 'head' | 'keeper' = 'head') =>
      library.ask(who, 'POST', '/kpi-periods/lock', { ids: [period], isLocked, reason: 'Counted anew.' })
    expect((await lock(true, 'keeper')).status).toBe(403)
    expect((await lock(true)).status).toBe(200)
    const locked = [409, 'This period is locked. Unlock it first.']
    const approve = () =>
      library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })
    expect(await told(approve())).toEqual(locked)
    expect(await told(library.ask('head', 'PATCH', `/kpi-periods/${period}`, { target: 5 }))).toEqual(locked)
    expect((await lock(false)).status).toBe(200)
    expect((await approve()).status).toBe(200)
  })

  test('is refused by a KPI that ended before its period began', async () => {
    const kpi = await newKpi({ endedOn: '2022-06-30' })
    expect(
      await told(
        library.ask('keeper', 'POST', '/kpi-measurements', {
          kpi,
          period: await periodOf(library, kpi, '2023'),
          value: 1,
        }),
      ),
    ).toEqual([409, 'This KPI has ended.'])
    await submitMeasurement(library, { key: '2022', kpi, value: 1 })
  })

  test('is of a period of its own KPI', async () => {
    const [kpi, other] = [await newKpi(), await newKpi()]
    const period = await periodOf(library, other, '2021')
    expect(
      await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })),
    ).toEqual([400, 'period'])
  })

  test('names no file that whoever measures may not read', async () => {
    const kpi = await newKpi()
    const scans = library.payload as unknown as {
      create(args: Record<string, unknown>): Promise<{ id: string }>
    }
    const { id: file } = await scans.create({
      collection: 'scans',
      data: { isClosed: true },
      file: { data: Buffer.from('names'), mimetype: 'text/plain', name: 'names.txt', size: 5 },
      overrideAccess: true,
    })
    const period = await periodOf(library, kpi, '2021')
    const measured = { evidence: [{ file }], kpi, period, value: 1 }
    expect(await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', measured))).toEqual([
      400,
      'evidence.0.file',
    ])
    expect((await library.ask('head', 'POST', '/kpi-measurements', measured)).status).toBe(201)
  })

  test('is posted by a program with an API key', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2021')
    const { doc } = await must(library, 'counter', 'POST', '/kpi-measurements', { kpi, period, value: 7 })
    expect(doc).toMatchObject({ state: 'draft', value: 7 })
  })
})

describe('what a volunteer may', () => {
  test('ends at the branches of the own town', async () => {
    const far = await openBranch(library, 'Wooldstraat', 'Winterswijk')
    const kpi = await writeKpi(library, { indicator, subjects: [far] })
    const id = await submitMeasurement(library, { key: '2021', kpi, value: 9 })
    const period = await periodOf(library, kpi, '2022')
    expect((await library.ask('volunteer', 'GET', `/kpis/${kpi}`)).status).toBe(404)
    expect((await library.ask('volunteer', 'GET', `/kpi-measurements/${id}`)).status).toBe(404)
    expect((await library.ask('volunteer', 'GET', `/kpi-periods/${period}`)).status).toBe(404)
    expect(
      (await library.ask('volunteer', 'POST', '/kpi-measurements', { kpi, period, value: 1 })).status,
    ).toBe(403)
    expect(
      (await library.ask('volunteer', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' }))
        .status,
    ).toBe(403)
    expect(
      (await library.ask('volunteer', 'POST', '/kpi-measurements/correct', { id, reason: 'x' })).status,
    ).toBe(403)
    const own = await newKpi()
    const mine = await periodOf(library, own, '2021')
    expect(
      (await library.ask('volunteer', 'POST', '/kpi-measurements', { kpi: own, period: mine, value: 1 }))
        .status,
    ).toBe(201)
  })
})

describe('a correction that is sent back', () => {
  test('keeps why it was begun', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2021', kpi, value: 5 })
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
      id,
      reason: 'The cat.',
    })
    const ids = [(doc as { id: string }).id]
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, reason: 'Sure?', step: 'sendBack' })
    expect(await must(library, 'keeper', 'GET', `/kpi-measurements/${ids[0]}`)).toMatchObject({
      reason: 'The cat.',
      sentBackBecause: 'Sure?',
    })
  })
})

describe('deleting', () => {
  test('a KPI with approved measurements is refused with what to do, and another goes with its drafts', async () => {
    const [counted, fresh] = [await newKpi(), await newKpi()]
    await approveMeasurement(library, { key: '2021', kpi: counted, value: 1 })
    await submitMeasurement(library, { key: '2021', kpi: fresh, value: 1 })
    expect(await told(library.ask('head', 'DELETE', `/kpis/${counted}`))).toEqual([
      409,
      'There are approved measurements. End the KPI instead of deleting it.',
    ])
    expect((await library.ask('head', 'DELETE', `/kpis/${fresh}`)).status).toBe(200)
    const { rows } = await library.pool.query(
      `select (select count(*) from kpi_periods where kpi_id = $1)::int as periods,
        (select count(*) from kpi_measurements where kpi_id = $1)::int as measurements`,
      [fresh],
    )
    expect(rows).toEqual([{ measurements: 0, periods: 0 }])
  })

  test('what KPIs are of is refused', async () => {
    const own = await openBranch(library, 'Borchuus')
    await writeKpi(library, { indicator, subjects: [own] })
    expect((await library.ask('head', 'DELETE', `/branches/${own}`)).status).toBe(409)
  })
})

describe('what an indicator means', () => {
  test('stays once KPIs are of it: other words and more categories do not change it', async () => {
    const own = await writeIndicator(library, {
      dimensions: [{ categories: [{ key: 'f' }, { key: 'm' }], key: 'sex' }],
    })
    const change = (data: unknown) => library.ask('head', 'PATCH', `/indicators/${own}`, data)
    expect((await change({ type: 'percentage' })).status).toBe(200)
    expect((await change({ type: 'number' })).status).toBe(200)
    await writeKpi(library, { indicator: own, subjects: [branch] })
    const frozen = 'There are KPIs with this indicator, so what it means stays as it is. Make a new one.'
    for (const data of [
      { type: 'percentage' },
      { unit: 'hours' },
      { direction: 'down' },
      { isCumulative: true },
    ])
      expect(await told(change(data))).toEqual([409, frozen])
    expect(await told(change({ dimensions: [] }))).toEqual([409, frozen])
    expect((await change({ name: 'People through the door' })).status).toBe(200)
    expect(
      (await change({ dimensions: [{ categories: [{ key: 'f' }, { key: 'm' }, { key: 'x' }], key: 'sex' }] }))
        .status,
    ).toBe(200)
    const english = { name: 'Visitors', tells: 'Who came in.', unit: 'people' }
    expect((await library.ask('head', 'PATCH', `/indicators/${own}?locale=en`, english)).status).toBe(200)
    expect((await library.ask('head', 'DELETE', `/indicators/${own}`)).status).toBe(409)
  })
})
