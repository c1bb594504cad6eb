import fc from 'fast-check'
import { expect, test } from 'vitest'

import { KEY_PATTERN } from '../listAsk'
import { phaseAddress } from './phaseAddress'

test('whatever a phase is keyed by, it can be asked for in an address or not at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (key) => {
      expect(phaseAddress(key)).toMatch(new RegExp(`${KEY_PATTERN}|^$`))
    }),
  )
})

test('a key that can stand in an address stays as it is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((key) => key.length <= 80),
      (key) => {
        expect(phaseAddress(key)).toBe(key)
      },
    ),
  )
  expect([phaseAddress('Fase 1'), phaseAddress('Één stap verder!')]).toEqual(['fase-1', 'een-stap-verder'])
})
