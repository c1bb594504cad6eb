import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isNestedTooDeep, MOST_NESTED } from './nesting'

const wrapped = (value: string, times: number, [open, close]: readonly [string, string]): string =>
  `${open.repeat(times)}${value}${close.repeat(times)}`

const pairs = [
  ['[', ']'],
  ['{"a":', '}'],
] as const

describe('how deep a text of JSON lies', () => {
  it('is right to the level, whatever its strings hold', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', '}') }))
    fc.assert(
      fc.property(texts, fc.constantFrom(...pairs), (text, pair) => {
        const value = JSON.stringify(text)
        expect(isNestedTooDeep(wrapped(value, MOST_NESTED, pair))).toBe(false)
        expect(isNestedTooDeep(wrapped(value, MOST_NESTED + 1, pair))).toBe(true)
      }),
    )
  })

  it('does not grow with how much lies side by side', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 5 }), { maxLength: 100 }), (values) => {
        expect(isNestedTooDeep(JSON.stringify(values))).toBe(false)
      }),
    )
  })
})
