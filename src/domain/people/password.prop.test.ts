import fc from 'fast-check'
import { expect, test } from 'vitest'

import { commonPasswords } from './commonPasswords'
import { faultInPassword } from './password'
import { PASSWORD_LENGTH } from './passwordLength'

const { least, most } = PASSWORD_LENGTH
const anna = { email: 'anna@example.org', name: 'Anna' }

const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'))
const wordOf = (minLength: number, maxLength: number) =>
  fc.array(letters, { maxLength, minLength }).map((all) => all.join(''))
const edge = fc
  .array(fc.constantFrom(...Array.from('0123456789 !?.-')), { maxLength: 6 })
  .map((all) => all.join(''))
const fits = (password: string): boolean => password.length <= most

test('three words that have nothing to do with each other will do, with whatever signs between them', () => {
  const word = fc.constantFrom('fiets', 'lamp', 'regen', 'kast', 'molen', 'brug', 'peper', 'duin', 'zagen')
  const between = fc.string({ maxLength: 9, unit: 'grapheme-ascii' })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 3, minLength: 3 }), between, ([one, two, three], sign) => {
      expect(faultInPassword(`${one}${sign}${two}${sign}${three}`, anna)).toBeNull()
    }),
  )
})

test('no address is its own password', () => {
  const text = fc.string({ maxLength: most, minLength: least, unit: 'grapheme-ascii' })
  fc.assert(
    fc.property(text, (address) => {
      expect(faultInPassword(address.toUpperCase(), { email: address, name: '' })).not.toBeNull()
    }),
  )
})

test('nobody’s name is their password, with whatever numbers and signs around it', () => {
  fc.assert(
    fc.property(
      fc.array(wordOf(1, 12), { maxLength: 4, minLength: 1 }),
      edge,
      edge,
      (parts, before, after) => {
        const owner = { email: 'x@example.org', name: parts.join(' ') }
        const password = `${before}${parts.join('').toUpperCase()}${after}`
        expect(faultInPassword(password, owner)).not.toBeNull()
      },
    ),
  )
})

test('no common password is made better by numbers and signs around it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...commonPasswords), edge, edge, (word, before, after) => {
      expect(faultInPassword(`${before}${word}${after}`, anna)).not.toBeNull()
    }),
  )
})

test('what is shorter than a password is none when it is said again and again', () => {
  const part = fc.string({ maxLength: least - 1, minLength: 1, unit: 'grapheme-ascii' })
  fc.assert(
    fc.property(part, fc.integer({ max: 20, min: 2 }), (text, times) => {
      expect(faultInPassword(text.repeat(times), anna)).not.toBeNull()
    }),
  )
})

test('spaces around a password and capitals in it make none that is refused better', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
    fc.constantFrom(...commonPasswords, '1234567890', 'annaannaanna', 'a'.repeat(12)),
  )
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (password, count) => {
      const around = ' '.repeat(count)
      const dressed = `${around}${password.toUpperCase()}${around}`
      fc.pre(fits(dressed) && faultInPassword(password, anna) !== null)
      expect(faultInPassword(dressed, anna)).not.toBeNull()
    }),
  )
})
