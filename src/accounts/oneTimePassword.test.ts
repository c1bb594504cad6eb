import { expect, test } from 'vitest'

import { codeAt, deltaOf, makeOneTimeSecret, oneTimeAddress } from './oneTimePassword'

// RFC 6238, appendix B, for SHA-1: the last six of its eight digits.
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('codes are those of RFC 6238, so that every authenticator app makes them', () => {
  for (const [seconds, code] of vectors) {
    expect(codeAt(secret, seconds * 1000)).toBe(code)
    expect(deltaOf(secret, code, seconds * 1000)).toBe(0)
  }
})

test('a code tells how many steps its clock is off', () => {
  const now = 1_800_000_000_000
  for (const delta of [-20, -3, -1, 0, 1, 3, 20])
    expect(deltaOf(secret, codeAt(secret, now + delta * 30_000), now)).toBe(delta)
})

test('a secret has 160 bits, is another each time and is handed over with whose it is', () => {
  const [first, second] = [makeOneTimeSecret(), makeOneTimeSecret()]
  expect([first.length, first === second]).toEqual([32, false])
  const address = new URL(oneTimeAddress(first, 'anna@example.nl'))
  expect(address.href).toContain('otpauth://totp/Streekwerk:anna%40example.nl')
  expect(address.searchParams.get('secret')).toBe(first)
})
