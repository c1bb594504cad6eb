import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isOnlyName, maskedEmail } from './namesakes'
import { traceOfName } from './traces'

const word = fc.stringMatching(/^[A-Za-zéïöü]{2,9}$/)
const name = fc.array(word, { maxLength: 4, minLength: 1 }).map((words) => words.join(' '))

test('whoever is called so is found in any capitals and spaces, and nobody whose name is longer', () => {
  fc.assert(
    fc.property(name, word, (called, more) => {
      const traces = [traceOfName(called)]
      expect(isOnlyName(` ${called.toUpperCase().replaceAll(' ', '  ')}\n`, traces)).toBe(true)
      expect(isOnlyName(`${called} ${more}`, traces)).toBe(false)
    }),
  )
})

test('of an address no more than a letter stands before the domain', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const [before, ...rest] = maskedEmail(email).split('@')
      expect(Array.from(before ?? '').length).toBeLessThanOrEqual(2)
      expect(email.endsWith(`@${rest.at(-1) ?? ''}`)).toBe(true)
    }),
  )
})
