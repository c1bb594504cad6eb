import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { wordDiff } from '../domain/wordDiff'
import { sayer } from '../words/say'
import { HistoryPage } from './HistoryPage'
import type { ShownChange, ShownEntry } from './shownHistory'

const change = (more: Partial<ShownChange> = {}): ShownChange => ({
  field: 'Toon',
  from: 'Mild',
  key: 'tone',
  note: null,
  pieces: null,
  to: 'Streng <i>',
  ...more,
})

const entry = (changes: readonly ShownChange[], more: Partial<ShownEntry> = {}): ShownEntry => ({
  at: '2026-03-02T13:05:00.000Z',
  changes,
  isSealed: true,
  key: '1',
  what: 'Griet wijzigde dit',
  when: '2 maart 2026 om 14:05:00',
  ...more,
})

const draw = (entries: readonly ShownEntry[], isFirst = true): string =>
  renderToStaticMarkup(
    <HistoryPage entries={entries} isFirst={isFirst} path="/admin/x/history" say={sayer('nl')}>
      <nav>pages</nav>
    </HistoryPage>,
  )

describe('a page of a history', () => {
  test('says who did what and when, and each field with what it was and became', () => {
    const markup = draw([entry([change()])])
    for (const said of [
      '<h3>Griet wijzigde dit</h3>',
      '<time dateTime="2026-03-02T13:05:00.000Z">2 maart 2026 om 14:05:00</time>',
      '<th role="rowheader" scope="row">Toon</th>',
      '<td data-label="Was" role="cell"><span class="history__value">Mild</span></td>',
      'Streng &lt;i&gt;',
    ])
      expect(markup).toContain(said)
    expect(markup).not.toMatch(/<details|verzegeld/)
  })

  test('says instead of two values why there are none', () => {
    const markup = draw([entry([change({ note: 'Gewist' })])])
    expect(markup).toContain('Gewist</td>')
    expect(markup).not.toContain('Mild')
  })

  test('folds what is long: many fields, and a long text', () => {
    const many = Array.from({ length: 9 }, (_, at) => change({ key: `${at}` }))
    expect(draw([entry(many)])).toContain('<summary>Velden tonen: 9</summary>')
    expect(draw([entry(many.slice(0, 8))])).not.toContain('<summary>')
    const text = 'woorden '.repeat(60)
    expect(draw([entry([change({ to: text })])])).toContain(`<summary>${text.slice(0, 120)}…</summary>`)
  })

  test('marks the words that changed, and folds a long text behind where it differs', () => {
    const start = 'woorden '.repeat(60)
    const [from, to] = [`${start}oud <b>.`, `${start}nieuw <b>.`]
    const markup = draw([entry([change({ from, pieces: wordDiff(from, to), to })])])
    expect(markup).toMatch(/<summary>…(woorden )+<del>oud<\/del> &lt;b&gt;\.<\/summary>/)
    expect(markup).toMatch(/<summary>…(woorden )+<ins>nieuw<\/ins> &lt;b&gt;\.<\/summary>/)
    expect(markup).toContain(`<span class="history__value">${start}<ins>nieuw</ins> &lt;b&gt;.</span>`)
  })

  test('says what is not sealed yet', () => {
    expect(draw([entry([], { isSealed: false })])).toContain('Wordt nog verzegeld')
  })

  test('has the ways to other pages below it, and one back where there is nothing', () => {
    expect(draw([entry([])])).toMatch(/<nav>pages<\/nav>$/)
    expect(draw([], false)).toContain('<a href="/admin/x/history">Naar de eerste bladzijde</a>')
    expect(draw([])).toBe('<p>Van dit document is nog niets vastgelegd.</p>')
  })
})
