import { expect, test } from 'vitest'

import { reportLines } from './reportLines'

const told = {
  audit: 4,
  documents: [
    { address: '/admin/collections/projects/1', fields: ['Samenvatting'], kind: 'Projecten', title: 'Tuin' },
  ],
  mail: 1,
  moreDocuments: 2,
  namesakes: [
    { address: null, email: 'j…@example.nl', id: 'a1', kind: 'Contactpersonen', name: 'Jan Jansen' },
  ],
  records: [{ count: 1, what: 'Gebruikers' }],
  renamed: 0,
  replaced: [{ count: 3, what: 'Makelaarscontacten: Door' }],
  replacedBeside: 5,
  sought: ['jan@example.nl', 'Jan Jansen'],
  tables: ['broker_contacts', 'users'],
}

test('tells where something was taken and how often, and what stays and why', () => {
  const lines = reportLines(told, { isTrial: false, language: 'en' }).join('\n')
  expect(lines).toMatch(
    /^Erased\.\nLooked for: jan@example\.nl, Jan Jansen\nMade anonymous: 1\n {4}Gebruikers: 1\nValues replaced: 3\n {4}Makelaarscontacten: Door: 3\n/,
  )
  expect(lines).toContain('the name still stands below: 5')
  expect(lines).toMatch(
    /in other documents: 3\. .*--mentions\.\n {4}Projecten: Tuin \(Samenvatting\) \/admin\/collections\/projects\/1\n {4}and 2 more\n/,
  )
  expect(lines).toMatch(/--id or the address\.\n {4}Contactpersonen: Jan Jansen, j…@example\.nl, id a1\n/)
  expect(lines).toContain('until it is written over: broker_contacts, users.')
  expect(lines).toContain('backups until they are rotated away')
})

test('a trial says first that nothing was erased, and what is not there is not told', () => {
  const nothing = { documents: [], moreDocuments: 0, namesakes: [], replacedBeside: 0 }
  const lines = reportLines({ ...told, ...nothing }, { isTrial: true, language: 'nl' })
  expect(lines[0]).toMatch(/^Er is niets gewist.*--yes/)
  expect(lines.join('\n')).not.toMatch(/--mentions|--id|waar hieronder|overschreven/)
})
