import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '../../test/arbitraries'
import { anchorOf } from './anchor'

test('an id is a word that any list of ids and any address can hold', () => {
  fc.assert(
    fc.property(anyText, (id) => {
      expect(anchorOf(id)).toMatch(/^[\w-]*$/)
    }),
  )
})

test('two ids never become one', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(anchorOf(one) === anchorOf(other)).toBe(one === other)
    }),
  )
  expect(anchorOf('a b')).not.toBe(anchorOf('a_20_b'))
})

test('an ordinary id stays as it is', () => {
  expect(anchorOf('kpi-12')).toBe('kpi-12')
})
