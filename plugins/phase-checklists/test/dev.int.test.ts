import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { BasePayload } from 'payload'
import pg from 'pg'
import { expect, test } from 'vitest'

import { CalmPool } from '../../../test/support/calmPool'
import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { endAdapter } from '../../../test/support/endAdapter'
import { createOfficeConfig } from '../dev/createOfficeConfig'
import { furnish } from '../dev/furnish'

test('the office is furnished on an empty database, with an application in its first phase', async () => {
  const database = await createTestDatabase({ empty: true })
  const config = await createOfficeConfig(database.url, { driver: { ...pg, Pool: CalmPool } })
  const payload = await new BasePayload().init({ config })
  const { subject } = await furnish(payload)
  const { docs } = await payload.find({
    collection: 'phase-trails' as never,
    overrideAccess: true,
    where: { subject: { equals: subject } },
  })
  expect(docs).toMatchObject([{ phase: 'intake', state: 'running' }])
  await endAdapter(payload)
  await database.drop()
})

test('the panel of the office knows every part that the plugin adds', () => {
  const folder = 'plugins/phase-checklists'
  const exported = readFileSync(join(folder, 'src/exports/rsc.ts'), 'utf8').matchAll(/export { (\w+) }/g)
  const parts = [...exported].map(([, name = '']) => `"@streekwerk/payload-phase-checklists/rsc#${name}"`)
  const importMap = readFileSync(join(folder, 'dev/app/(payload)/admin/importMap.js'), 'utf8')
  expect(parts).not.toEqual([])
  expect(parts.filter((part) => !importMap.includes(part))).toEqual([])
})
