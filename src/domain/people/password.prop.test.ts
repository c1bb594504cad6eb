import fc from 'fast-check'
import { expect, test } from 'vitest'

import { faultInPassword, PASSWORD_LENGTH } from './password'

const { least, most } = PASSWORD_LENGTH
const text = fc.string({ maxLength: most, minLength: least, unit: 'grapheme-ascii' })

test('whatever characters it is made of, a password of the right length will do', () => {
  fc.assert(
    fc.property(text, (password) => {
      expect(faultInPassword(password, 'anna@example.org')).toBeNull()
    }),
  )
})

test('no address is its own password', () => {
  fc.assert(
    fc.property(text, (address) => {
      expect(faultInPassword(address.toUpperCase(), address)).not.toBeNull()
    }),
  )
})
