import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { textAmount } from './textAmount'

const line = fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), type: fc.constant('text') }), {
  maxLength: 4,
})
const blocks = fc.array(fc.record({ children: line, type: fc.constantFrom('paragraph', 'quote') }), {
  maxLength: 5,
})
const state = (children: unknown[]) => ({ root: { children, type: 'root' } })

describe('laws of how much is written', () => {
  it('two texts after each other hold what both hold, in whatever order', () => {
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        const together = textAmount(state([...one, ...other]))
        expect(together).toBe(textAmount(state(one)) + textAmount(state(other)))
        expect(together).toBe(textAmount(state([...other, ...one])))
      }),
    )
  })

  it('nothing at all makes it throw or come out below zero', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expect(textAmount(value)).toBeGreaterThanOrEqual(0)
        expect(textAmount({ root: value })).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
