import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { awaitedPartners, roundRevealed } from './rounds'

const partner = fc.constantFrom('a', 'b', 'c', 'd')
const statements = fc.array(fc.record({ partner }), { maxLength: 8 })
const invited = fc.uniqueArray(partner)

describe('laws of rounds', () => {
  it('one more statement never closes a round that is open', () => {
    fc.assert(
      fc.property(statements, invited, partner, (stated, expected, who) => {
        if (roundRevealed(stated, expected))
          expect(roundRevealed([...stated, { partner: who }], expected)).toBe(true)
      }),
    )
  })

  it('a round is open exactly when somebody is invited and nobody is awaited, in whatever order', () => {
    fc.assert(
      fc.property(statements, invited, (stated, expected) => {
        const isOpen = roundRevealed(stated, expected)
        expect(isOpen).toBe(expected.length > 0 && awaitedPartners(stated, expected).length === 0)
        expect(roundRevealed(stated.toReversed(), expected.toReversed())).toBe(isOpen)
        for (const who of expected)
          if (isOpen) expect(stated.map((statement) => statement.partner)).toContain(who)
      }),
    )
  })
})
