import { describe, expect, test } from 'vitest'

import { keptValue, plainText } from './keptValue'

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
