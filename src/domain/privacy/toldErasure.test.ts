import { expect, test } from 'vitest'

import type { ErasureReport } from './report'
import { documentsToName, MOST_DOCUMENTS, type Naming, toldErasure } from './toldErasure'

const naming: Naming = {
  addressOf: ({ id, table }, isOnlyInVersions) => `/${table}/${id}${isOnlyInVersions ? '/versions' : ''}`,
  placeOf: (place, field) => ({
    field: field === 'key' ? null : field.replace('version_', ''),
    isVersion: place.startsWith('_'),
    kind: place.includes('projects') ? 'Projecten' : 'Contacten',
  }),
  say: ({ nl }) => nl,
  titleOf: ({ id }) => `Titel ${id}`,
}

const report: ErasureReport = {
  audit: 1,
  emails: ['a@b.nl'],
  mail: 0,
  mentions: [],
  names: ['Anna Bos'],
  namesakes: [],
  records: { contacts: 2 },
  renamed: 0,
  replaced: [
    { count: 1, field: 'version_summary', place: '_projects_v_locales' },
    { count: 2, field: 'summary', place: 'projects_locales' },
    { count: 3, field: 'summary', place: 'projects' },
    { count: 1, field: 'key', place: 'contacts' },
  ],
  tables: ['projects'],
}
const mention = (id: string, place: string, field = 'summary') => ({
  document: { id, table: 'projects' },
  field,
  place,
})

test('places are told as the panel calls them, and those that it calls the same together', () => {
  expect(toldErasure(report, naming)).toMatchObject({
    records: [{ count: 2, what: 'Contacten' }],
    replaced: [
      { count: 1, what: 'In concepten en eerdere versies van Projecten: summary' },
      { count: 5, what: 'Projecten: summary' },
      { count: 1, what: 'Contacten' },
    ],
    replacedBeside: 0,
    sought: ['a@b.nl', 'Anna Bos'],
  })
})

test('a place where the name still stands is told there alone', () => {
  const told = toldErasure({ ...report, mentions: [mention('1', 'projects_locales')] }, naming)
  expect(told.replaced).toContainEqual({ count: 3, what: 'Projecten: summary' })
  expect(told.replacedBeside).toBe(2)
})

test('of each document is told once where in it the name stands; what stands there now comes first', () => {
  const mentions = [
    mention('old', '_projects_v_locales', 'version_summary'),
    mention('now', '_projects_v_locales', 'version_summary'),
    mention('now', 'projects_locales'),
    mention('now', 'projects_locales'),
  ]
  expect(toldErasure({ ...report, mentions }, naming).documents).toEqual([
    {
      address: '/projects/now',
      fields: ['summary', 'ook in concepten en eerdere versies'],
      kind: 'Projecten',
      title: 'Titel now',
    },
    {
      address: '/projects/old/versions',
      fields: ['summary', 'alleen in concepten en eerdere versies'],
      kind: 'Projecten',
      title: 'Titel old',
    },
  ])
})

test('of many documents the first are told and named, and how many more there are', () => {
  const mentions = Array.from({ length: MOST_DOCUMENTS + 7 }, (_, at) => mention(String(at), 'projects'))
  const told = toldErasure({ ...report, mentions }, naming)
  expect([told.documents.length, told.moreDocuments]).toEqual([MOST_DOCUMENTS, 7])
  expect(documentsToName(mentions, naming).map(({ id }) => `Titel ${id}`)).toEqual(
    told.documents.map(({ title }) => title),
  )
})
