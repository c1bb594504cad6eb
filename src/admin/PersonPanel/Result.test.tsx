import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { Result } from './Result'

const report = {
  audit: 4,
  documents: [
    { address: '/admin/collections/projects/1', fields: ['Samenvatting'], kind: 'Projecten', title: 'Tuin' },
    { address: null, fields: [], kind: 'Voorkeuren', title: '' },
  ],
  mail: 1,
  moreDocuments: 9,
  namesakes: [
    {
      address: '/admin/collections/contacts/2',
      email: 'j…@example.nl',
      id: '2',
      kind: 'Contactpersonen',
      name: 'Jan',
    },
  ],
  records: [{ count: 1, what: 'Gebruikers' }],
  renamed: 0,
  replaced: [{ count: 3, what: 'Projecten: Samenvatting' }],
  replacedBeside: 5,
  sought: ['jan@example.nl', 'Jan Jansen'],
  tables: ['users'],
}
const markup = (isTrial: boolean) =>
  renderToStaticMarkup(<Result isTrial={isTrial} report={report} say={({ nl }) => nl} />)

test('the screen leads to each document in which the name stands, and says how many more there are', () => {
  expect(markup(true)).toContain('Projecten: <a href="/admin/collections/projects/1">Tuin</a> (Samenvatting)')
  expect(markup(true)).toContain('<li>Voorkeuren</li>')
  expect(markup(true)).toContain('en nog 9')
  expect(markup(true)).toContain('<a href="/admin/collections/contacts/2">Jan</a>, j…@example.nl')
})

test.each([true, false])(
  'the screen asks for nothing that is typed at a command line (trial: %s)',
  (isTrial) => {
    expect(markup(isTrial)).toContain('Gezocht naar: jan@example.nl, Jan Jansen')
    expect(markup(isTrial)).not.toMatch(/--|npm|docs\//)
  },
)
