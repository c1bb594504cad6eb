import fc from 'fast-check'
import { expect, test } from 'vitest'

import { MARK_END, MARK_START, readExcerpt } from './excerpt'

const aText = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\u0002\u0003]/.test(text))

test('an excerpt says what the text says, with what was found marked and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aText, fc.boolean()), { maxLength: 8 }), (pieces) => {
      const marked = pieces.map(([text, found]) => (found ? MARK_START + text + MARK_END : text)).join('')
      const read = readExcerpt(marked)
      expect(read.map(({ text }) => text).join('')).toBe(pieces.map(([text]) => text).join(''))
      expect(read.flatMap(({ isMarked, text }) => (isMarked ? [text] : []))).toEqual(
        pieces.flatMap(([text, found]) => (found && text !== '' ? [text] : [])),
      )
    }),
  )
})

test('a mark that is never closed marks no more than what follows it', () => {
  expect(readExcerpt(`a${MARK_START}b`)).toEqual([
    { text: 'a', isMarked: false },
    { text: 'b', isMarked: true },
  ])
})
