import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readCode } from './oneTimeCodes'
import { readRecoveryCode, RECOVERY_BYTES, writeRecoveryCode } from './recoveryCodes'

const bytes = fc.uint8Array({ maxLength: RECOVERY_BYTES, minLength: RECOVERY_BYTES })

test('a code is known again however it is typed', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = writeRecoveryCode(random)
      const known = readRecoveryCode(code)
      expect(known).toHaveLength(RECOVERY_BYTES)
      const typings = [code.toLowerCase(), ` ${code.replaceAll('-', ' ')}`, code.replaceAll('0', 'o')]
      for (const typed of typings) expect(readRecoveryCode(typed)).toBe(known)
    }),
  )
})

test('two codes are the same only when all their letters are', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const isSame = first.every((byte, at) => byte % 32 === (second[at] ?? 0) % 32)
      const [one, two] = [first, second].map((random) => readRecoveryCode(writeRecoveryCode(random)))
      expect(one === two).toBe(isSame)
    }),
  )
})

test('no text is taken for a code of a telephone and for a recovery code both', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readCode(text) !== null && readRecoveryCode(text) !== null).toBe(false)
    }),
  )
})
