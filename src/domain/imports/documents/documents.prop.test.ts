import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Json } from '../map/importMap'
import { changedFields, isSameValue } from './changedFields'
import { documentData, valueAt } from './documentData'

const path = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), {
  minLength: 1,
  maxLength: 3,
})
const value = fc.jsonValue() as fc.Arbitrary<Json>

describe('documents', () => {
  it('hold at every path what was put there', () => {
    fc.assert(
      fc.property(path, value, (names, put) => {
        const name = names.join('.')
        expect(valueAt(documentData([{ path: name, value: put }]), name)).toEqual(put)
      }),
    )
  })

  it('that hold what the file gives are unchanged', () => {
    fc.assert(
      fc.property(path, value, (names, put) => {
        const fields = [{ path: names.join('.'), value: put }]
        expect(changedFields(documentData(fields), fields, { localized: new Set() }, 'nl')).toEqual([])
      }),
    )
  })

  it('compare alike in both directions', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(isSameValue(one, one)).toBe(true)
        expect(isSameValue(one, other)).toBe(isSameValue(other, one))
      }),
    )
  })
})
