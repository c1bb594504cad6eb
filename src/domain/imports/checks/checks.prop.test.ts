import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { PlannedDocument } from '../rows/plannedDocument'
import { checkRow } from './checkRow'
import { createKeyWatch } from './keyWatch'

const context = { everywhere: [], formats: { dates: 'dd.mm.yyyy', numbers: 'nl' } } as const
const document = (values: Record<string, number | string>, key = 'a'): PlannedDocument => ({
  collection: 'projects',
  fields: Object.entries(values).map(([path, value]) => ({ path, planned: { is: 'value', value } })),
  key,
  onlyNew: false,
})
const cents = fc.integer({ min: 0, max: 10 ** 10 })

describe('checks', () => {
  it('never doubt parts that make their total, and always doubt those that do not', () => {
    const rule = { parts: ['a', 'b', 'c'], rule: 'sum', total: 't' } as const
    fc.assert(
      fc.property(cents, cents, cents, fc.integer({ min: -5, max: 5 }), (a, b, c, off) => {
        const checked = checkRow(
          [rule],
          { cells: {}, number: 2 },
          document({ a, b, c, t: a + b + c + off }),
          context,
        )
        expect(checked.issues).toHaveLength(off === 0 ? 0 : 1)
      }),
    )
  })

  it('let exactly one row of each key through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.constantFrom('error' as const, 'first' as const),
        (keys, repeated) => {
          const watch = createKeyWatch(repeated)
          const firsts = keys.filter((key, at) => watch(document({}, key), at + 2).isFirst)
          expect(firsts).toEqual([...new Set(keys)])
        },
      ),
    )
  })
})
