import { expect, it } from 'vitest'

import { exchangeQuestions } from './exchangeQuestions'

it('ten different questions about the exchange are asked, in both languages', () => {
  expect(new Set(exchangeQuestions.map(({ key }) => key)).size).toBe(10)
  const texts = exchangeQuestions.flatMap(({ question }) => [question.nl, question.en])
  expect(new Set(texts).size).toBe(20)
  expect(texts.filter((text) => !text.endsWith('?') && !text.includes('? '))).toEqual([])
})
