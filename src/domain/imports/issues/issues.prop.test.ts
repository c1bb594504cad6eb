import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { issueLanguages, issueText } from './issue'
import { type IssueCode, issueTexts } from './issueTexts'

const codes = Object.keys(issueTexts) as IssueCode[]
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()

describe('the sentences of an import', () => {
  it('ask for the same words in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        expect([...new Set(placeholders(issueTexts[code].en))]).toEqual([
          ...new Set(placeholders(issueTexts[code].nl)),
        ])
      }),
    )
  })

  it('have no gap left once every word is given, whatever the word is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(...issueLanguages),
        fc.string().filter((text) => !/[{}]/.test(text)),
        (code, language, word) => {
          const details = Object.fromEntries(placeholders(issueTexts[code].nl).map((name) => [name, word]))
          expect(issueText({ code, details, severity: 'error' }, language)).not.toMatch(/\{\w+\}/)
        },
      ),
    )
  })
})
