import { expect, test } from 'vitest'

import { reportLines } from './reportLines'

const report = {
  audit: 4,
  mail: 1,
  mentions: [{ count: 2, field: 'summary', place: 'projects' }],
  records: { users: 1 },
  names: ['Jan Jansen'],
  namesakes: [{ collection: 'contacts' as const, email: 'j…@example.nl', id: 'a1', name: 'Jan Jansen' }],
  renamed: 0,
  replaced: [{ count: 3, field: 'by_name', place: 'broker_contacts' }],
  tables: ['broker_contacts', 'users'],
}

test('tells where something was taken and how often, and what stays and why', () => {
  const lines = reportLines(report, { isTrial: false, language: 'en' }).join('\n')
  expect(lines).toMatch(
    /^Erased\.\nLooked for: Jan Jansen\nMade anonymous: 1\n {4}users: 1\nValues replaced: 3\n {4}broker_contacts\.by_name: 3\n/,
  )
  expect(lines).toContain('The name stands in 2 other places')
  expect(lines).toMatch(/--id or the address\.\n {4}contacts: Jan Jansen, j…@example\.nl, id a1\n/)
  expect(lines).toContain('until it is written over: broker_contacts, users.')
  expect(lines).toContain('backups until they are rotated away')
})

test('a trial says first that nothing was erased, and a name that stands nowhere else is no question', () => {
  const lines = reportLines({ ...report, mentions: [] }, { isTrial: true, language: 'nl' })
  expect(lines[0]).toMatch(/^Er is niets gewist/)
  expect(lines.join('\n')).not.toContain('--mentions.')
})
