import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isDay } from './isDay'
import type { Shape, Shapes } from './shape'
import { shapeFault } from './shapeFault'

const { shape } = fc.letrec<{ shape: Shape; shapes: Shapes }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Shape>(
      { is: 'day' },
      { is: 'number' },
      { is: 'reference' },
      { atMost: 2, is: 'references' },
      { is: 'yesOrNo' },
      { atMost: 9, is: 'text' },
      { is: 'choice', of: ['a', 'b'] },
      { is: 'choices', of: ['a', 'b'] },
      { is: 'record', of: ['a', 'b'] },
    ),
    fc.record({ is: fc.constant('group' as const), of: tie('shapes') }),
    fc.record({ atMost: fc.nat(3), is: fc.constant('rows' as const), of: tie('shapes') }),
  ),
  shapes: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('shape'), { maxKeys: 3 }),
}))

const valueAt = (value: unknown, path: string): unknown =>
  path === ''
    ? value
    : path.split('.').reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value)

test('whatever is sent is looked at without an error, and a fault is where something stands', () => {
  fc.assert(
    fc.property(shape, fc.jsonValue(), (wanted, value) => {
      const fault = shapeFault(wanted, value)
      if (fault) expect(valueAt(value, fault.path)).not.toBeUndefined()
    }),
  )
})

test('what is well-formed stays so with less in it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), shape),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue()),
      fc.constantFrom('a', 'b', 'c'),
      (of, value, name) => {
        const less = Object.fromEntries(Object.entries(value).filter(([each]) => each !== name))
        if (!shapeFault({ is: 'group', of }, value))
          expect(shapeFault({ is: 'group', of }, less)).toBeUndefined()
      },
    ),
  )
})

test('no text with a null byte is taken for anything', () => {
  fc.assert(
    fc.property(shape, fc.string(), fc.string(), (wanted, before, after) => {
      expect(shapeFault(wanted, `${before}\u0000${after}`)).toBeDefined()
    }),
  )
})

test('the days of the calendar are days, and those that it skips are none', () => {
  fc.assert(
    fc.property(fc.integer({ max: 9999, min: 100 }), fc.nat(99), fc.nat(99), (year, month, day) => {
      const parts = [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(day).padStart(2, '0'),
      ]
      const text = parts.join('-')
      const date = new Date(Date.UTC(year, month - 1, day))
      expect(isDay(text)).toBe(date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month <= 12)
    }),
  )
})
