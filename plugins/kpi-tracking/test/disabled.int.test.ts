import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Library } from './bootLibrary'
import { bootLibrary } from './bootLibrary'

let library: Library

beforeAll(async () => {
  library = await bootLibrary(await createTestDatabase({ empty: true }), { options: { disabled: true } })
})

afterAll(() => library.close())

test('switched off, what was kept stays readable under the same rules, and nothing else happens', async () => {
  expect((await library.ask('head', 'GET', '/kpis')).status).toBe(200)
  expect((await library.ask(null, 'GET', '/kpis')).status).toBe(403)
  expect((await library.ask('head', 'POST', '/indicators', { name: 'x', tells: 'y' })).status).toBe(403)
  expect((await library.ask('head', 'GET', '/kpis/roll-ups')).status).toBe(404)
  expect((await library.ask('head', 'POST', '/kpi-measurements/step', {})).status).toBe(404)
  const made = await library.ask('head', 'POST', '/branches', { name: 'De Kapelle' })
  const { id } = made.body.doc as { id: string }
  expect((await library.ask('head', 'DELETE', `/branches/${id}`)).status).toBe(200)
})
