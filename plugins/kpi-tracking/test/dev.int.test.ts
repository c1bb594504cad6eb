import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { BasePayload } from 'payload'
import pg from 'pg'
import { expect, test } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { endAdapter } from '../../../test/support/endAdapter'
import { createLibraryConfig } from '../dev/createLibraryConfig'
import { furnish } from '../dev/furnish'

test('the library is furnished on an empty database, with a branch of which three years count and one waits', async () => {
  const database = await createTestDatabase({ empty: true })
  const config = await createLibraryConfig(database.url, { driver: { ...pg, Pool: CalmPool } })
  const payload = await new BasePayload().init({ config })
  await furnish(payload)
  const { docs } = await payload.find({
    collection: 'kpi-measurements' as never,
    overrideAccess: true,
    sort: 'until',
  })
  expect((docs as unknown as { state: unknown }[]).map(({ state }) => state)).toEqual([
    'approved',
    'approved',
    'approved',
    'submitted',
  ])
  await endAdapter(payload)
  await database.drop()
})

test('the panel of the library knows every part that the plugin adds', () => {
  const folder = 'plugins/kpi-tracking'
  const exported = readFileSync(join(folder, 'src/exports/rsc.ts'), 'utf8').matchAll(/export { (\w+) }/g)
  const parts = [...exported].map(([, name = '']) => `"@streekwerk/payload-kpi-tracking/rsc#${name}"`)
  const importMap = readFileSync(join(folder, 'dev/app/(payload)/admin/importMap.js'), 'utf8')
  expect(parts).not.toEqual([])
  expect(parts.filter((part) => !importMap.includes(part))).toEqual([])
})
