import fc from 'fast-check'

import type { Band } from '../src/domain/band'
import { readNumber } from '../src/domain/readNumber'
import { STATUSES } from '../src/domain/status'
import type { Series, TimePoint } from '../src/index'

/** Numbers as they come from outside: also those that are none, and those that no scale likes. */
export const anyNumber: fc.Arbitrary<number | null> = fc.oneof(
  fc.integer({ max: 1000, min: -1000 }),
  fc.double({ max: 100, min: -100, noNaN: true }),
  fc.double(),
  fc.constantFrom(
    null,
    NaN,
    Infinity,
    -Infinity,
    0,
    -0,
    1e15,
    1e15 + 1,
    -1e15,
    1e-9,
    1e308,
    -1e308,
    5e-324,
    1 / 3,
  ),
)

/** Numbers as the domain gives them on. */
export const aReadNumber: fc.Arbitrary<number> = anyNumber.map((each) => readNumber(each) ?? 0)

const aBand: fc.Arbitrary<Band | null> = fc.option(
  fc.record({ lower: anyNumber.map((each) => each ?? NaN), upper: anyNumber.map((each) => each ?? NaN) }),
)

/** Labels of all lengths, also of what no document can hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom('', '2026', 'maart 2026', 'W'.repeat(80), '漢字'.repeat(30), '\u0000\ud800', '<b>&"\'</b>'),
)

/** Points in any order, some of them with the same key or at the same time. */
export const anyPoints: fc.Arbitrary<TimePoint[]> = fc.array(
  fc.record(
    {
      key: fc.string({ maxLength: 2 }),
      label: anyText,
      at: fc.oneof(fc.integer({ max: 20, min: 0 }), fc.double()),
      value: anyNumber,
      target: anyNumber,
      margin: aBand,
      forecast: anyNumber,
      range: aBand,
      status: fc.option(fc.constantFrom(...STATUSES)),
    },
    { requiredKeys: ['key', 'label', 'value'] },
  ),
  { maxLength: 30 },
)

/** Parts of a total, which need not have the same periods. */
export const anySeries: fc.Arbitrary<Series[]> = fc.array(
  fc.record({ key: fc.string({ maxLength: 3 }), name: anyText, points: anyPoints }),
  { maxLength: 7 },
)

/** Widths of pictures. */
export const aWidth: fc.Arbitrary<number> = fc.integer({ max: 1000, min: 200 })
