import fc from 'fast-check'
import { expect, test } from 'vitest'

import { loggedUrl } from './loggedUrl'

const SECRET = 'GEHEIM'
const noise = fc.string({ maxLength: 30 }).filter((text) => !text.includes(SECRET))
const carrier = fc.constantFrom(
  'token',
  'user[Password]',
  'apiKey',
  'client_secret',
  'CODE',
  'X-Signature',
  'eMail',
  't%6Fken',
  'where[person][like]',
  'where%5Bor%5D%5B0%5D%5Bphone%5D%5Bequals%5D',
)
const free = fc.stringMatching(/^[\w[\]?%.-]{0,10}$/)

test('no value of a parameter that carries a secret survives', () => {
  fc.assert(
    fc.property(noise, free, carrier, free, noise, (before, start, name, end, after) => {
      const url = `/a?${before}&${start}${name}${end}=${SECRET}&${after}`
      expect(loggedUrl(url)).not.toContain(SECRET)
    }),
  )
})

test('what is written is never longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (url) => {
      expect(loggedUrl(url).length).toBeLessThanOrEqual(501)
    }),
  )
})
