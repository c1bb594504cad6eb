import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

import { expect, test } from 'vitest'

import { proofs } from './proofs'

/** Where the tests that carry what a proof says lie: one that is moved out of its reach is noticed here. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  access: [
    'test/access/loosen.int.test.ts',
    'test/access/matrix.int.test.ts',
    'test/access/nextRequest.int.test.ts',
  ],
  'at once': [
    'collections/exchange/exchange.int.test.ts',
    'collections/system/users/users.int.test.ts',
    'plugins/kpi-tracking/test/atOnce.int.test.ts',
    'plugins/phase-checklists/test/items.int.test.ts',
    'plugins/phase-checklists/test/trails.int.test.ts',
    'src/hooks/refuseStale.int.test.ts',
    'src/hooks/rules.int.test.ts',
    'src/uploads/uploads.int.test.ts',
  ],
  backups: [
    'src/backups/archive.int.test.ts',
    'src/backups/backup.int.test.ts',
    'src/backups/restoreDamaged.int.test.ts',
    'src/commands/backup.int.test.ts',
  ],
  canaries: [
    'test/audit/readers.int.test.ts',
    'test/hostile/fields.int.test.ts',
    'test/public/canary.int.test.ts',
  ],
  database: ['test/database/rules.int.test.ts'],
  hostile: ['test/hostile/hostile.int.test.ts', 'test/hostile/server.int.test.ts'],
  persons: [
    'src/commands/person.int.test.ts',
    'src/http/setUpTerms.int.test.ts',
    'src/privacy/erasePerson.int.test.ts',
    'src/privacy/personEndpoints.int.test.ts',
  ],
  record: [
    'plugins/audit-trail/test/chain.int.test.ts',
    'plugins/audit-trail/test/erasing.int.test.ts',
    'plugins/audit-trail/test/verify.int.test.ts',
    'src/commands/verifyAudit.int.test.ts',
  ],
}

const testFiles = ['collections', 'plugins', 'src', 'test']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => `${folder}/${String(path).replaceAll(sep, '/')}`),
  )
  .filter((path) => path.endsWith('.int.test.ts') && !path.includes('node_modules/'))

const byTests = proofs.flatMap(({ files, name }) => (files === undefined ? [] : [{ files, name }]))

test('proofs have names of their own', () => {
  expect(new Set(proofs.map(({ name }) => name)).size).toBe(proofs.length)
})

test.each(byTests)('the proof $name finds tests wherever it looks for them', ({ files }) => {
  expect(files.filter((part) => !testFiles.some((path) => path.includes(part)))).toEqual([])
})

test.each(byTests)('the proof $name runs the tests that carry what it says', ({ files, name }) => {
  const carrying = carriers[name] ?? []
  expect(carrying).not.toEqual([])
  expect(carrying.filter((path) => !testFiles.includes(path))).toEqual([])
  expect(carrying.filter((path) => !files.some((part) => path.includes(part)))).toEqual([])
})
