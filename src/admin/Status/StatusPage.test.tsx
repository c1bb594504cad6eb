import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { Status } from '../../domain/status/status'
import { speechIn, StatusPage } from './StatusPage'

const NOW = '2030-01-10T12:00:00.000Z'

const statusWith = (lastSuccess: Status['backups']['lastSuccess']): Status => ({
  backups: { isEncrypted: true, isOff: false, lastFailure: null, lastSuccess },
  database: { bytes: 1, migration: 'first', version: '18.0' },
  disks: [],
  jobs: [],
  mail: { isSent: true },
  node: '20.19.0',
  sealing: { sealed: 0, unsealed: 0, waitingSeconds: null },
  terms: { contacts: 2, ideas: 0, pictures: 1 },
  uploads: { bucket: null, isReached: true },
  version: '1.0.0',
  visitors: [],
})

const textOf = (lastSuccess: Status['backups']['lastSuccess'], language: string): string =>
  renderToStaticMarkup(
    <StatusPage {...speechIn(language)} now={NOW} status={statusWith(lastSuccess)} />,
  ).replace(/<[^>]+>/g, ' ')

test('files that the last backup missed are told, first and beside it, in both languages', () => {
  const made = { at: NOW, bytes: 1, missing: ['media/a.webp', 'files/b.pdf'], missingCount: 7 }
  const dutch = textOf(made, 'nl')
  expect(dutch).toContain('In de laatste back-up ontbreken bestanden, zoals media/a.webp')
  expect(dutch).toMatch(/Ontbrekende bestanden\s+7, zoals media\/a\.webp, files\/b\.pdf/)
  expect(textOf(made, 'en')).toMatch(/Missing files\s+7, such as media\/a\.webp/)
})

test('a backup with all files says that none is missing, and no backup says nothing of it', () => {
  const told = textOf({ at: NOW, bytes: 1, missing: [], missingCount: 0 }, 'nl')
  expect(told).toMatch(/Ontbrekende bestanden\s+geen/)
  expect(told).toContain('Er is niets dat aandacht vraagt.')
  expect(textOf(null, 'nl')).not.toContain('Ontbrekende bestanden')
})

test('terms that end soon are told, and where uploads are kept', () => {
  const told = textOf(null, 'nl')
  expect(told).toMatch(/Contactpersonen\s+2\s+Inzenders van ideeën\s+0\s+Toestemming voor beelden\s+1/)
  expect(told).toMatch(/Uploads\s+in DATA_DIR/)
})
