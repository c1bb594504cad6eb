import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ideaAnswers, readSentIdea } from './readSentIdea'

const names = [...Object.keys(ideaAnswers), 'consent']
const sent = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 400 }))

describe('what somebody sends', () => {
  it('never holds a control character, and no line but in the story', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const { description, ...lines } = readSentIdea((name) => answers[name] ?? null).values
        expect(description).not.toMatch(/[^\P{Cc}\n\t]/u)
        for (const line of Object.values(lines)) expect(line).not.toMatch(/\p{Cc}/u)
      }),
    )
  })

  it('is put straight once and for all: what comes back to the form is read the same', () => {
    fc.assert(
      fc.property(sent, (answers) => {
        const once = readSentIdea((name) => answers[name] ?? null)
        const again = readSentIdea((name) =>
          name === 'consent'
            ? (answers.consent ?? null)
            : ((once.values as Record<string, string>)[name] ?? null),
        )
        expect(again).toEqual(once)
      }),
    )
  })

  it('without faults is complete and within its bounds', () => {
    const likely = fc.record({
      ...Object.fromEntries(
        Object.entries(ideaAnswers).map(([name, { longest }]) => [
          name,
          fc.oneof(
            fc.lorem(),
            fc.nat({ max: 1 }).map((more) => 'a'.repeat(longest + more)),
          ),
        ]),
      ),
      consent: fc.constantFrom('yes', 'yes', 'no'),
      email: fc.emailAddress(),
    })
    let taken = 0
    fc.assert(
      fc.property(likely, (answers: Record<string, string>) => {
        const { faults, hasConsent, values } = readSentIdea((name) => answers[name] ?? null)
        const isRight =
          hasConsent &&
          Object.entries(ideaAnswers).every(([name, { isRequired, longest }]) => {
            const { length } = values[name as keyof typeof values]
            return length <= longest && (length > 0 || !isRequired)
          })
        if (Object.keys(faults).length > 0) return
        taken += 1
        expect(isRight).toBe(true)
      }),
    )
    expect(taken).toBeGreaterThan(0)
  })
})
