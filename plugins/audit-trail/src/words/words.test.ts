import { expect, test } from 'vitest'

import { actionWords, historyWords } from './historyWords'

const braces = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(Object.entries({ ...actionWords, ...historyWords }))(
  'the words of %s are there in both languages, and are about the same',
  (_, { en, nl }) => {
    expect([en, nl].every((text) => text.trim() !== '')).toBe(true)
    expect(braces(en)).toEqual(braces(nl))
  },
)
