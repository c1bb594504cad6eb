import fc from 'fast-check'
import { expect, test } from 'vitest'

import { searchTerms, synonymsOf, tellingWords, termQuery, wordsIn } from './searchTerms'

test('the words of a text are the same whatever its accents, its capitals and what stands between', () => {
  expect(wordsIn('Coöperatie — “De Wiérde”: 2 molens, molens!')).toEqual([
    'cooperatie',
    'de',
    'wierde',
    'molens',
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsIn(text)
      expect(wordsIn(words.join(', '))).toEqual(words)
      for (const word of words) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(word.length).toBeLessThanOrEqual(40)
      }
    }),
  )
})

test('a question never holds more than eight terms, nor anything that the text search would read as a sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const terms = searchTerms(text).map((word) => ({ word, alternatives: [text] }))
      expect(terms.length).toBeLessThanOrEqual(8)
      for (const { word } of terms)
        expect(termQuery({ word, alternatives: [] })).toMatch(/^\('[\p{L}\p{N}]+'\)$/u)
    }),
  )
})

test('each term may be any of its alternatives', () => {
  expect(termQuery({ word: 'molen', alternatives: ['watermolen', 'molen'] })).toBe("('molen' | 'watermolen')")
})

test('words of one group stand for each other, whichever is asked', () => {
  const groups = [
    ['boer', 'landbouwer', 'agrarier'],
    ['boer', 'melkveehouder'],
  ]
  expect(synonymsOf('boer', groups)).toEqual(['landbouwer', 'agrarier', 'melkveehouder'])
  expect(synonymsOf('agrarier', groups)).toEqual(['boer', 'landbouwer'])
  expect(synonymsOf('school', groups)).toEqual([])
})

test('a word that tells nothing in any language is passed over, one that does in all of them never is', () => {
  const lexeme = fc.constantFrom('', "'x'")
  fc.assert(
    fc.property(fc.array(fc.tuple(lexeme, lexeme), { maxLength: 6 }), (each) => {
      const lexemes = new Map(each.map((pair, at) => [`w${String(at)}`, pair]))
      const { certain, doubtful } = tellingWords([...lexemes.keys()], lexemes)
      const kept = new Set([...certain, ...doubtful])
      for (const [word, [own, other]] of lexemes) {
        if (own === '' && other === '') expect(kept).not.toContain(word)
        expect(certain.includes(word)).toBe(own !== '' && other !== '')
        if (own !== '') expect(kept).toContain(word)
      }
      // Nothing is passed over that is all there is.
      expect(kept.size > 0).toBe(each.some(([own, other]) => own !== '' || other !== ''))
    }),
  )
})
