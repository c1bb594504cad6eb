import { describe, expect, test } from 'vitest'

import { keptChange, keptValue, plainText } from './keptValue'

const text = (words: string) => ({ text: words, type: 'text' })
const block = (type: string, ...children: readonly object[]) => ({ children, type })
const root = (...children: readonly object[]) => ({ root: block('root', ...children) }) as never

describe('a rich text', () => {
  test('is kept as its words, a line for each block', () => {
    const value = root(
      block('heading', text('Kop')),
      block(
        'paragraph',
        text('Zie '),
        block('link', text('de site')),
        text('.'),
        { type: 'linebreak' },
        text('Dag'),
      ),
      block('list', block('listitem', text('een')), block('listitem', text('twee'))),
      block('paragraph'),
    )
    expect(plainText(value)).toBe('Kop\nZie de site.\nDag\neen\ntwee')
    expect(keptValue('richText', value)).toBe('Kop\nZie de site.\nDag\neen\ntwee')
  })

  test('tells where its links lead, once where they say so themselves', () => {
    const link = (fields: object, words: string) => ({ ...block('link', text(words)), fields })
    const value = root(
      block('paragraph', link({ url: 'https://echt.example' }, 'Doneer hier'), text('.')),
      block('paragraph', { ...link({ url: 'https://a.example' }, 'https://a.example'), type: 'autolink' }),
      block('paragraph', link({ doc: { relationTo: 'projects', value: { id: '7' } } }, 'Het project')),
    )
    expect(plainText(value)).toBe(
      'Doneer hier <https://echt.example>.\nhttps://a.example\nHet project <projects 7>',
    )
  })

  test('of another make is kept as no words', () => {
    expect(keptValue('richText', { blocks: [1] })).toBe('')
    expect(keptValue('richText', null)).toBeNull()
  })
})

test('what is long is cut, and what is short is kept as it is', () => {
  expect(keptValue('plain', 'x'.repeat(20_000))).toHaveLength(10_001)
  expect(keptValue('json', { a: 'x'.repeat(20_000) })).toHaveLength(10_001)
  expect(keptValue('json', { a: 1 })).toEqual({ a: 1 })
  expect(keptValue('rows', ['a'])).toEqual(['a'])
})

describe('a change', () => {
  const fingerprint = (value: unknown) => String(JSON.stringify(value).length)
  const long = (end: string) => `${'x'.repeat(10_000)}${end}`

  test('that does not show in what is kept has a fingerprint of the whole on both sides', () => {
    const { after, before } = keptChange('plain', { from: long('ab'), to: long('abc') }, fingerprint)
    expect([before, after]).toEqual([`${long('')}… [#10004]`, `${long('')}… [#10005]`])
  })

  test('that shows has none', () => {
    expect(keptChange('plain', { from: 'a', to: 'b' }, fingerprint)).toEqual({ after: 'b', before: 'a' })
    expect(keptChange('plain', { from: null, to: 'b' }, fingerprint)).toEqual({ after: 'b', before: null })
    expect(keptChange('json', { from: [1], to: [2] }, fingerprint)).toEqual({ after: [2], before: [1] })
  })
})
