import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import {
  approveMeasurement,
  must,
  openBranch,
  periodOf,
  periodsOfKpi,
  submitMeasurement,
  writeIndicator,
  writeKpi,
} from './branchKpi'
import { messageOf } from './messageOf'

let library: Library
let branch: string
let indicator: string

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }))
  branch = await openBranch(library, 'De Kapelle')
  indicator = await writeIndicator(library)
})

afterAll(() => library.close())

const newKpi = (overrides: Record<string, unknown> = {}) =>
  writeKpi(library, { indicator, subjects: [branch], ...overrides })

const told = async (asked: ReturnType<Library['ask']>): Promise<readonly [number, string]> => {
  const answered = await asked
  return [answered.status, messageOf(answered)]
}

const faultAt = async (asked: ReturnType<Library['ask']>): Promise<unknown> => {
  const { body, status } = await asked
  const [error] = body.errors as { data?: { errors?: { path: string }[] } }[]
  return [status, error?.data?.errors?.[0]?.path]
}

describe('the periods of a KPI', () => {
  test('are made from its time and frequency, and follow when those change', async () => {
    const kpi = await newKpi({ from: '2026-07-01' })
    const keys = async () => (await periodsOfKpi(library, kpi)).map(({ key }) => key)
    expect(await keys()).toEqual(['2026', '2027', '2028', '2029'])
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { frequency: 'halfYearly', until: '2027-12-31' })
    expect(await keys()).toEqual(['2026-H2', '2027-H1', '2027-H2'])
  })

  test('keep their targets when the time is only made longer', async () => {
    const kpi = await newKpi()
    const [first] = await periodsOfKpi(library, kpi)
    await must(library, 'head', 'PATCH', `/kpi-periods/${first?.id}`, { target: 40 })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { until: '2031-12-31' })
    const after = await periodsOfKpi(library, kpi)
    expect(after).toHaveLength(6)
    expect(after[0]).toMatchObject({ id: first?.id, target: 40 })
  })

  test('that were measured in are never taken away', async () => {
    const kpi = await newKpi()
    await submitMeasurement(library, { key: '2029', kpi, value: 3 })
    expect(await told(library.ask('head', 'PATCH', `/kpis/${kpi}`, { until: '2028-12-31' }))).toEqual([
      409,
      'A period that this would change was measured already.',
    ])
    expect(await periodsOfKpi(library, kpi)).toHaveLength(4)
  })

  test('of events are said by whoever measures, within the KPI and beside each other', async () => {
    const kpi = await newKpi({ frequency: 'event' })
    const say = (from: string, until: string) =>
      library.ask('keeper', 'POST', '/kpi-periods', { from, kpi, until })
    expect((await say('2026-03-01', '2026-03-07')).status).toBe(201)
    expect(await faultAt(say('2026-03-07', '2026-03-09'))).toEqual([400, 'from'])
    expect(await faultAt(say('2025-12-31', '2026-01-02'))).toEqual([400, 'from'])
    expect(await faultAt(say('2026-05-02', '2026-05-01'))).toEqual([400, 'until'])
    const yearly = await newKpi()
    const [status] = await told(
      library.ask('keeper', 'POST', '/kpi-periods', { from: '2026-03-01', kpi: yearly, until: '2026-03-07' }),
    )
    expect(status).toBe(409)
  })
})

describe('a measurement', () => {
  test('counts once somebody else than who submitted it has approved it', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2026', kpi, value: 120 })
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
    const period = await periodOf(library, kpi, '2026')
    const { doc } = await must(library, 'head', 'POST', '/kpi-measurements', { kpi, period, value: 5 })
    const ids = [(doc as { id: string }).id]
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids, step: 'submit' })
    expect(
      await told(library.ask('head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' })),
    ).toEqual([409, 'Somebody else than who submitted approves.'])
  })

  test('is a draft whatever is sent along, and of nobody else', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
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
    const id = await submitMeasurement(library, { key: '2026', kpi, value: 12 })
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
    const id = await approveMeasurement(library, { key: '2026', kpi, source: 'The door', value: 120 })
    const again = library.ask('keeper', 'POST', '/kpi-measurements', {
      kpi,
      period: await periodOf(library, kpi, '2026'),
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
    const id = await submitMeasurement(library, { key: '2026', kpi, value: 12 })
    const period = await periodOf(library, kpi, '2026')
    const lock = (isLocked: boolean, who: 'head' | 'keeper' = 'head') =>
      library.ask(who, 'POST', '/kpi-periods/lock', { ids: [period], isLocked })
    expect((await lock(true, 'keeper')).status).toBe(403)
    expect((await lock(true)).status).toBe(200)
    const locked = [409, 'This period is locked. Unlock it first.']
    const approve = () =>
      library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })
    expect(await told(approve())).toEqual(locked)
    expect(await told(library.ask('head', 'PATCH', `/kpi-periods/${period}`, { target: 5 }))).toEqual(locked)
    await lock(false)
    expect((await approve()).status).toBe(200)
  })

  test('is refused by a KPI that ended before its period began', async () => {
    const kpi = await newKpi({ endedOn: '2027-06-30' })
    expect(
      await told(
        library.ask('keeper', 'POST', '/kpi-measurements', {
          kpi,
          period: await periodOf(library, kpi, '2028'),
          value: 1,
        }),
      ),
    ).toEqual([409, 'This KPI has ended.'])
    await submitMeasurement(library, { key: '2027', kpi, value: 1 })
  })

  test('is of a period of its own KPI', async () => {
    const [kpi, other] = [await newKpi(), await newKpi()]
    const period = await periodOf(library, other, '2026')
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
    const period = await periodOf(library, kpi, '2026')
    const measured = { evidence: [{ file }], kpi, period, value: 1 }
    expect(await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', measured))).toEqual([
      400,
      'evidence',
    ])
    expect((await library.ask('head', 'POST', '/kpi-measurements', measured)).status).toBe(201)
  })

  test('is posted by a program with an API key', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    const { doc } = await must(library, 'counter', 'POST', '/kpi-measurements', { kpi, period, value: 7 })
    expect(doc).toMatchObject({ state: 'draft', value: 7 })
  })
})

describe('what a volunteer may', () => {
  test('ends at the branches of the own town', async () => {
    const far = await openBranch(library, 'Wooldstraat', 'Winterswijk')
    const kpi = await writeKpi(library, { indicator, subjects: [far] })
    const id = await submitMeasurement(library, { key: '2026', kpi, value: 9 })
    const period = await periodOf(library, kpi, '2027')
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
    const mine = await periodOf(library, own, '2026')
    expect(
      (await library.ask('volunteer', 'POST', '/kpi-measurements', { kpi: own, period: mine, value: 1 }))
        .status,
    ).toBe(201)
  })
})

describe('at the same moment', () => {
  test('of two that measure in a period one does', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    const measure = (who: 'keeper' | 'second', value: number) =>
      library.ask(who, 'POST', '/kpi-measurements', { kpi, period, value })
    const answers = await Promise.all([
      measure('keeper', 1),
      measure('second', 2),
      measure('keeper', 3),
      measure('second', 4),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
  })

  test('of many that approve one does, and the rest are told', async () => {
    const kpi = await newKpi()
    const id = await submitMeasurement(library, { key: '2026', kpi, value: 12 })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
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

describe('deleting', () => {
  test('a KPI with approved measurements is refused with what to do, and another goes with its drafts', async () => {
    const [counted, fresh] = [await newKpi(), await newKpi()]
    await approveMeasurement(library, { key: '2026', kpi: counted, value: 1 })
    await submitMeasurement(library, { key: '2026', kpi: fresh, value: 1 })
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

describe('bad input is told at its field, and nothing is written', () => {
  test.each([
    ['value', {}],
    ['value', { value: -1 }],
    ['value', { value: 1.5 }],
    ['value', { value: 1e15 }],
    ['numerator', { denominator: 2, numerator: 1 }],
    ['parts.0.dimension', { parts: [{ category: 'f', dimension: 'sex', value: 1 }], value: 1 }],
  ])('at %s of %j', async (path, measured) => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    expect(
      await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, ...measured })),
    ).toEqual([400, path])
    const { rows } = await library.pool.query(
      'select count(*)::int from kpi_measurements where kpi_id = $1',
      [kpi],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  test('a number that JSON cannot hold is no number', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    for (const value of ['1e309', '"NaN"', '"12,5"', 'true', '[]', '{}']) {
      const { status } = await library.ask(
        'keeper',
        'POST',
        '/kpi-measurements',
        `{"kpi":"${kpi}","period":"${period}","value":${value}}`,
      )
      expect(status).toBe(400)
    }
  })

  test('a denominator of zero, and parts that do not add up', async () => {
    const sex = { categories: [{ key: 'f' }, { key: 'm' }], isExhaustive: true, key: 'sex' }
    const share = await writeIndicator(library, { dimensions: [sex], type: 'percentage' })
    const kpi = await writeKpi(library, { indicator: share, subjects: [branch] })
    const period = await periodOf(library, kpi, '2026')
    const measure = (data: object) =>
      library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, ...data })
    expect(await faultAt(measure({ denominator: 0, numerator: 0 }))).toEqual([400, 'denominator'])
    const parts = [
      { category: 'f', denominator: 4, dimension: 'sex', numerator: 1 },
      { category: 'm', denominator: 5, dimension: 'sex', numerator: 2 },
    ]
    expect(await faultAt(measure({ denominator: 10, numerator: 3, parts }))).toEqual([400, 'parts'])
    const { status, body } = await measure({ denominator: 9, numerator: 3, parts, value: 99 })
    expect([status, (body.doc as { value: number }).value]).toEqual([201, 33.3333333333])
  })

  test('a KPI that cannot be measured', async () => {
    const make = (data: object) =>
      library.ask('head', 'POST', '/kpis', {
        frequency: 'yearly',
        from: '2026-01-01',
        indicator,
        name: 'Visitors',
        subjects: [branch],
        until: '2029-12-31',
        ...data,
      })
    expect(await faultAt(make({ until: '2025-12-31' }))).toEqual([400, 'until'])
    expect(await faultAt(make({ frequency: 'monthly', until: '2126-12-31' }))).toEqual([400, 'frequency'])
    expect(await faultAt(make({ baseline: { value: 0.5 } }))).toEqual([400, 'baseline.value'])
    expect(await faultAt(make({ subjects: ['0190a0a0-0000-7000-8000-000000000000'] }))).toEqual([
      400,
      'subjects',
    ])
    expect(await faultAt(make({ subjects: [] }))).toEqual([400, 'subjects'])
    expect(await faultAt(make({ margin: 101 }))).toEqual([400, 'margin'])
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    expect(await faultAt(library.ask('head', 'PATCH', `/kpi-periods/${period}`, { target: -4 }))).toEqual([
      400,
      'target',
    ])
  })
})

describe('the database', () => {
  const refused = (statement: string, values: unknown[]) =>
    expect(library.pool.query(statement, values)).rejects.toMatchObject({
      code: expect.stringMatching(/^23/) as string,
    })

  test('keeps what counts, whoever asks it', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2026', kpi, value: 120 })
    await refused('update kpi_measurements set value = 9 where id = $1', [id])
    await refused("update kpi_measurements set state = 'draft' where id = $1", [id])
    await refused('delete from kpi_measurements where id = $1', [id])
    await refused('truncate kpi_measurements cascade', [])
    const other = await submitMeasurement(library, { key: '2027', kpi, value: 1 })
    await refused(
      "update kpi_measurements set state = 'approved', approved_by_id = submitted_by_id where id = $1",
      [other],
    )
    await refused("update kpi_measurements set state = 'approved' where id = $1", [other])
    await refused(
      `insert into kpi_measurements (id, kpi_id, period_id, until, state, value, updated_at, created_at)
       select gen_random_uuid(), kpi_id, period_id, until, 'draft', 1, now(), now() from kpi_measurements where id = $1`,
      [other],
    )
    await library.pool.query('update kpi_periods set locked_at = now() where kpi_id = $1', [kpi])
    await refused('update kpi_measurements set value = 2 where id = $1', [other])
  })

  test('keeps a locked period as it is, and who approved by name when the account goes', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2026', kpi, value: 120 })
    await library.pool.query('update kpi_periods set locked_at = now() where kpi_id = $1', [kpi])
    await refused('update kpi_periods set target = 9 where kpi_id = $1', [kpi])
    await refused('delete from kpi_periods where kpi_id = $1', [kpi])
    const { rows } = await library.pool.query<{ name: string }>(
      `update kpi_measurements set approved_by_id = null where id = $1 returning approved_by_name as name`,
      [id],
    )
    expect(rows).toEqual([{ name: 'head@library.example' }])
    await refused('update kpi_measurements set approved_by_id = submitted_by_id where id = $1', [id])
  })
})

describe('nothing that somebody else did is undone', () => {
  test('by a save of a period beside its lock', async () => {
    const kpi = await newKpi()
    for (const period of await periodsOfKpi(library, kpi)) {
      const [saved, locked] = await Promise.all([
        library.ask('head', 'PATCH', `/kpi-periods/${period.id}`, {}),
        library.ask('head', 'POST', '/kpi-periods/lock', { ids: [period.id], isLocked: true }),
      ])
      expect([saved.status, locked.status].filter((status) => ![200, 409].includes(status))).toEqual([])
      const { lockedAt } = await must(library, 'head', 'GET', `/kpi-periods/${period.id}`)
      expect(Boolean(lockedAt)).toBe(locked.status === 200)
    }
  })

  test('by two saves of a KPI at once: one is told, or both count', async () => {
    const kpi = await newKpi()
    const [longer, named] = await Promise.all([
      library.ask('head', 'PATCH', `/kpis/${kpi}`, { until: '2031-12-31' }),
      library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' }),
    ])
    const doc = await must(library, 'head', 'GET', `/kpis/${kpi}?depth=0`)
    expect(String(doc.until).startsWith('2031')).toBe(longer.status === 200)
    expect(doc.name === 'People').toBe(named.status === 200)
    expect(await periodsOfKpi(library, kpi)).toHaveLength(longer.status === 200 ? 6 : 4)
  })

  test('by a save that waited for a KPI to be deleted: it stays deleted', async () => {
    for (let round = 0; round < 3; round++) {
      const kpi = await newKpi()
      const [gone] = await Promise.all([
        library.ask('head', 'DELETE', `/kpis/${kpi}`),
        library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' }),
      ])
      if (gone.status === 200) expect((await library.ask('head', 'GET', `/kpis/${kpi}`)).status).toBe(404)
    }
  })

  test('by steps with the same KPIs in another order: none waits for ever', async () => {
    const [one, other] = [await newKpi(), await newKpi()]
    const submit = (kpi: string, key: string) => submitMeasurement(library, { key, kpi, value: 1 })
    const first = [await submit(one, '2026'), await submit(other, '2026')]
    const second = [await submit(other, '2027'), await submit(one, '2027')]
    const answers = await Promise.all(
      [first, second].map((ids) =>
        library.ask('head', 'POST', '/kpi-measurements/step', { ids, step: 'approve' }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  })

  test('by a save of many that is refused for one of them', async () => {
    const kpi = await newKpi()
    await submitMeasurement(library, { key: '2029', kpi, value: 3 })
    await library.ask('head', 'PATCH', `/kpis?where[id][equals]=${kpi}`, { until: '2028-12-31' })
    const doc = await must(library, 'head', 'GET', `/kpis/${kpi}?depth=0`)
    expect(String(doc.until).startsWith('2029')).toBe(true)
  })
})

describe('in a locked period', () => {
  test('no draft is thrown away, its end does not move, and what it was judged by stays', async () => {
    const kpi = await newKpi({ until: '2027-06-30' })
    const period = await periodOf(library, kpi, '2027')
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked: true })
    const { id } = doc as { id: string }
    expect((await library.ask('keeper', 'DELETE', `/kpi-measurements/${id}`)).status).toBe(409)
    for (const change of [{ until: '2027-12-31' }, { baseline: { value: 1000 } }, { margin: 100 }])
      expect((await library.ask('head', 'PATCH', `/kpis/${kpi}`, change)).status).toBe(409)
    expect((await library.ask('head', 'DELETE', `/kpis/${kpi}`)).status).toBe(409)
    expect((await library.ask('head', 'PATCH', `/kpis/${kpi}`, { name: 'People' })).status).toBe(200)
  })

  test('it is said whether to lock or to unlock', async () => {
    const kpi = await newKpi()
    const ids = [await periodOf(library, kpi, '2026')]
    expect(await faultAt(library.ask('head', 'POST', '/kpi-periods/lock', { ids }))).toEqual([
      400,
      'isLocked',
    ])
  })
})

describe('a period that is cut off', () => {
  test('moves its end with the KPI, and keeps its target, as long as nothing was measured in it', async () => {
    const kpi = await newKpi({ until: '2027-06-30' })
    const period = await periodOf(library, kpi, '2027')
    await must(library, 'head', 'PATCH', `/kpi-periods/${period}`, { target: 12 })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { until: '2027-12-31' })
    expect(await must(library, 'head', 'GET', `/kpi-periods/${period}?depth=0`)).toMatchObject({
      target: 12,
      until: '2027-12-31T12:00:00.000Z',
    })
  })
})

describe('periods of events', () => {
  test('have no target from who measures, and go when who defines says so, unless they were measured in', async () => {
    const kpi = await newKpi({ frequency: 'event' })
    const say = (day: string) =>
      must(library, 'volunteer', 'POST', '/kpi-periods', { from: day, kpi, target: 5, until: day })
    const { doc } = await say('2026-03-01')
    expect((doc as { target?: unknown }).target ?? null).toBeNull()
    const { id } = doc as { id: string }
    expect((await library.ask('keeper', 'DELETE', `/kpi-periods/${id}`)).status).toBe(403)
    expect((await library.ask('head', 'DELETE', `/kpi-periods/${id}`)).status).toBe(200)
    const { doc: other } = await say('2026-04-01')
    const { id: period } = other as { id: string }
    await must(library, 'keeper', 'POST', '/kpi-measurements', { kpi, period, value: 1 })
    expect((await library.ask('head', 'DELETE', `/kpi-periods/${period}`)).status).toBe(409)
  })

  test('are not what the calendar made, when a KPI goes over to events', async () => {
    const kpi = await newKpi({ frequency: 'quarterly' })
    await must(library, 'head', 'PATCH', `/kpis/${kpi}`, { frequency: 'event' })
    expect(await periodsOfKpi(library, kpi)).toEqual([])
  })
})

describe('a correction that is sent back', () => {
  test('keeps why it was begun', async () => {
    const kpi = await newKpi()
    const id = await approveMeasurement(library, { key: '2026', kpi, value: 5 })
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

describe('odd values', () => {
  test('that another reader would take for another number are refused', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    for (const value of ['0x10', '0b11', '1_000', '١'])
      expect((await library.ask('keeper', 'POST', '/kpi-measurements', { kpi, period, value })).status).toBe(
        400,
      )
  })

  test('as a day far away are told at their field', async () => {
    const make = (data: object) =>
      library.ask('head', 'POST', '/kpis', {
        frequency: 'yearly',
        from: '2026-01-01',
        indicator,
        name: 'Visitors',
        subjects: [branch],
        until: '2029-12-31',
        ...data,
      })
    expect(await faultAt(make({ from: '0500-01-01' }))).toEqual([400, 'from'])
    expect(await faultAt(make({ until: '9999-12-31' }))).toEqual([400, 'until'])
    expect(await faultAt(make({ endedOn: '1990-01-01' }))).toEqual([400, 'endedOn'])
  })

  test('as evidence lead nowhere', async () => {
    const kpi = await newKpi()
    const period = await periodOf(library, kpi, '2026')
    const evidence = [{ note: 'So.' }, { link: 'javascript:alert(1)' }]
    expect(
      await faultAt(library.ask('keeper', 'POST', '/kpi-measurements', { evidence, kpi, period, value: 1 })),
    ).toEqual([400, 'evidence.1.link'])
  })
})
