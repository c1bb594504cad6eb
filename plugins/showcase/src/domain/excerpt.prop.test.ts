import fc from 'fast-check'
import { expect, test } from 'vitest'

import { MARK_END, MARK_START, readExcerpt, surroundings } from './excerpt'
import { wordsIn } from './searchTerms'

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

test('what surrounds a word is a part of the text, never long, with the word in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { maxLength: 400 })
  fc.assert(
    fc.property(words, fc.stringMatching(/^[q-z]{5,12}$/), words, (before, word, after) => {
      const text = [...before, word, ...after].join(' ')
      const around = surroundings(text, wordsIn(word))
      expect(text).toContain(around)
      expect(around.length).toBeLessThanOrEqual(700)
      const isFirst = !before.some((each) => each.startsWith(word.slice(0, 4)))
      if (isFirst) expect(around).toContain(word)
    }),
  )
})

test('a text without the word is looked at from its beginning', () => {
  const text = 'iets anders '.repeat(100)
  expect(text.startsWith(surroundings(text, ['molen']))).toBe(true)
})
