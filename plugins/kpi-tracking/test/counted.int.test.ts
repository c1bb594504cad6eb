import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'
import { approveMeasurement, must, openBranch, periodsOfKpi, writeIndicator, writeKpi } from './branchKpi'

let library: Library

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }), { idType: 'serial' })
})

afterAll(() => library.close())

test('where ids are numbers, a KPI is measured, corrected, locked and taken together as it is elsewhere', async () => {
  const branch = await openBranch(library, 'De Kapelle')
  const indicator = await writeIndicator(library)
  const kpi = await writeKpi(library, { indicator, subjects: [branch] })
  const id = await approveMeasurement(library, { key: '2021', kpi, value: 12 })
  const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
    id,
    reason: 'One more.',
  })
  const { id: other } = doc as { id: number }
  await must(library, 'keeper', 'PATCH', `/kpi-measurements/${other}`, { value: 13 })
  await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [other], step: 'submit' })
  await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [other], step: 'approve' })
  const ids = (await periodsOfKpi(library, kpi)).map((period) => period.id)
  await must(library, 'head', 'POST', '/kpi-periods/lock', { ids, isLocked: true })
  expect(await must(library, 'head', 'GET', '/kpis/roll-ups?by=towns')).toMatchObject([
    { counted: 1, group: { key: 'Doetinchem' }, value: 13 },
  ])
  expect(await must(library, 'head', 'GET', `/kpis/board/${branch}`)).toMatchObject({
    kpis: [{ told: { latest: { actual: 13 } } }],
  })
  for (const path of ['/kpis/board/9999999999', '/kpi-measurements/correct'])
    expect(
      (
        await library.ask(
          'head',
          path.endsWith('correct') ? 'POST' : 'GET',
          path,
          path.endsWith('correct') ? { id: 9_999_999_999, reason: 'x' } : undefined,
        )
      ).status,
    ).toBe(400)
})
