import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { failureWords } from '../../domain/status/failureWords'
import type { Status } from '../../domain/status/status'
import { mailFailure } from '../../mail/mailFailure'
import { speechIn, StatusPage } from './StatusPage'

const NOW = '2030-01-10T12:00:00.000Z'

const statusWith = (lastSuccess: Status['backups']['lastSuccess']): Status => ({
  backups: { isEncrypted: true, isOff: false, lastFailure: null, lastSuccess },
  clock: { offsetSeconds: 0, waitSeconds: 0 },
  database: { bytes: 1, migration: 'first', version: '18.0' },
  disks: [],
  jobs: [],
  mail: { isSent: true, lastFailure: null, lastSentAt: null },
  node: '20.19.0',
  over: { people: 0, pictures: 0 },
  sealing: { sealed: 0, unsealed: 0, waitingSeconds: null },
  terms: { contacts: 2, ideas: 0, pictures: 1 },
  uploads: { bucket: null, isReached: true },
  version: '1.0.0',
  visitors: [],
})

const page = (status: Status, language: string): string =>
  renderToStaticMarkup(<StatusPage {...speechIn(language)} admin="/admin" now={NOW} status={status} />)
const pageText = (status: Status, language: string): string => page(status, language).replace(/<[^>]+>/g, ' ')
const textOf = (lastSuccess: Status['backups']['lastSuccess'], language: string): string =>
  pageText(statusWith(lastSuccess), language)

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

test.each([
  [61, 'nl', '1 minuut'],
  [90, 'nl', '2 minuten'],
  [3600, 'en', '60 minutes'],
  [8000, 'nl', '2 uur'],
  [400_000, 'nl', '5 dagen'],
  [400_000, 'en', '5 days'],
])('clocks that are %s seconds apart are told so in the language %s', (ahead, language, said) => {
  const told = pageText({ ...statusWith(null), clock: { offsetSeconds: ahead, waitSeconds: 0 } }, language)
  expect(told).toMatch(new RegExp(`(lopen|differ by) ${said}( uiteen)?\\. `))
})

test('a clock that has jumped is told with how long nothing ends by it', () => {
  const told = pageText({ ...statusWith(null), clock: { offsetSeconds: 0, waitSeconds: 83_000 } }, 'nl')
  expect(told).toContain(
    'Zolang de klok niet nog 23 uur zonder sprong heeft gelopen, wordt niemand anoniem gemaakt',
  )
})

test('terms that end soon are told, and where uploads are kept', () => {
  const told = textOf(null, 'nl')
  expect(told).toMatch(/Contactpersonen\s+2\s+Inzenders van ideeën\s+0\s+Toestemming voor beelden\s+1/)
  expect(told).toMatch(/Uploads\s+in DATA_DIR/)
})

test('of a job that ran while the clock was ahead is told when it ran since', () => {
  const lastFailure = { at: '2030-01-08T05:00:00.000Z', reason: failureWords('x') }
  const told = (failure: typeof lastFailure | null) =>
    pageText(
      {
        ...statusWith(null),
        jobs: [
          { failed: 1, lastFailure: failure, slug: 'phase-digests', succeededAt: '2036-11-26T15:00:00.000Z' },
        ],
      },
      'nl',
    )
  expect(told(lastFailure)).toMatch(/punten per mail\s+8 januari 2030/)
  expect(told(null)).toMatch(/punten per mail\s+26 november 2036/)
})

test('a job is called as people call it, with when it last ran and why it last failed, and long numbers are grouped', () => {
  const lastFailure = {
    at: '2030-01-08T05:00:00.000Z',
    reason: failureWords("EEXIST: it is there, mkdir '/a'"),
  }
  const told = (succeededAt: string | null, language: string) =>
    pageText(
      {
        ...statusWith(null),
        jobs: [{ failed: 1234, lastFailure, slug: 'kpi-digests', succeededAt }],
        sealing: { sealed: 1_234_567, unsealed: 0, waitingSeconds: null },
      },
      language,
    )
  const over = told('2030-01-09T05:00:00.000Z', 'nl')
  expect(over).toMatch(
    /Overzichten van metingen per mail\s+9 januari 2030 om 06:00\s+1\.234 keer\s+8 januari 2030 om 06:00: \/a: op die plek staat een bestand/,
  )
  expect(over).not.toContain('mislukte de laatste keer')
  expect(over).toContain('1.234.567')
  const failing = told(null, 'en')
  expect(failing).toContain('The job “Digests of measurements by mail” failed the last time.')
  expect(failing).toMatch(/Digests of measurements by mail\s+8 January 2030 at 06:00\s+1,234 times/)
})

test('the command to make a backup now can be given as it stands, and says what is not known here', () => {
  const told = textOf(null, 'nl')
  expect(told).toContain('npm run backup -- /pad/naar/naam.backup')
  expect(told).toContain('Back-ups die u zelf maakt zijn hier niet bekend.')
})

test('a mail that was not sent is told with when, why and what to do', () => {
  const lastFailure = { at: NOW, reason: mailFailure({ code: 'ECONNECTION' }) }
  const told = pageText(
    { ...statusWith(null), mail: { isSent: true, lastFailure, lastSentAt: '2030-01-09T05:00:00.000Z' } },
    'nl',
  )
  expect(told).toContain('De laatste mail is niet verstuurd')
  expect(told).toMatch(/Laatst verstuurd\s+9 januari 2030 om 06:00/)
  expect(told).toMatch(/Laatst mislukt\s+10 januari 2030 om 13:00: de mailserver is niet te bereiken/)
})

test('pictures that are kept after their consent are counted, with a link to just those of before today', () => {
  const html = page({ ...statusWith(null), over: { people: 0, pictures: 4 } }, 'nl')
  expect(html).toContain('die nog bewaard worden: 4.')
  const [, href = ''] = /<a href="([^"]+)">Toon deze beelden/.exec(html) ?? []
  const link = new URL(href.replaceAll('&amp;', '&'), 'https://region.example')
  expect(link.pathname).toBe('/admin/collections/media')
  expect(link.searchParams.get('where[or][0][and][0][consent.withdrawn][equals]')).toBe('true')
  expect(link.searchParams.get('where[or][1][and][0][consent.consentUntil][less_than]')).toBe(
    '2030-01-09T23:00:00.000Z',
  )
})
