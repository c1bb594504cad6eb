import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { sayer } from '../words/say'
import { deletedAddress } from './deletedAddress'
import { DeletedTable } from './DeletedTable'

test('a list of what was deleted says what, of which kind, when and by whom, and leads to its history', () => {
  const deleted = {
    at: '2026-03-02T13:05:00.000Z',
    href: '/admin/history/letters/7',
    key: 'letters 7',
    kind: 'Brief',
    title: 'Aanmaning <i>',
    when: '2 maart 2026 om 14:05:00',
    who: 'Griet',
  }
  const markup = renderToStaticMarkup(<DeletedTable documents={[deleted]} say={sayer('nl')} />)
  for (const said of [
    '<a href="/admin/history/letters/7">Aanmaning &lt;i&gt;</a>',
    '<td data-label="Soort" role="cell">Brief</td>',
    '<time dateTime="2026-03-02T13:05:00.000Z">2 maart 2026 om 14:05:00</time>',
    '<td data-label="Door" role="cell">Griet</td>',
  ])
    expect(markup).toContain(said)
})

test('it keeps its narrowing from page to page', () => {
  const at = (collection: string | null, page: number) =>
    deletedAddress('/admin/history', { collection, page })
  expect(at('letters', 3)).toBe('/admin/history?collection=letters&page=3')
  expect(at('letters', 1)).toBe('/admin/history?collection=letters')
  expect(at(null, 2)).toBe('/admin/history?page=2')
  expect(at(null, 1)).toBe('/admin/history')
})
