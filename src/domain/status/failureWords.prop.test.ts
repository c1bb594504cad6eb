import fc from 'fast-check'
import { expect, test } from 'vitest'

import { failureWords } from './failureWords'

const codes = ['EACCES', 'ECONNREFUSED', 'EDQUOT', 'EEXIST', 'ENOENT', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']
const code = fc.constantFrom(...codes)

test('no code of the machine is shown, whatever place it is about', () => {
  const place = fc.stringMatching(/^\/[a-z/ ]{1,20}$/)
  fc.assert(
    fc.property(code, place, (known, path) => {
      const { en, nl } = failureWords(`${known}: it went wrong, open '${path}'`)
      for (const text of [en, nl]) {
        expect(text.startsWith(`${path}: `)).toBe(true)
        expect(text).not.toContain(known)
      }
    }),
  )
})

test('a message without such a code is told as it was written', () => {
  fc.assert(
    fc.property(fc.string(), (message) => {
      fc.pre(!/E[A-Z]{4}/.test(message))
      expect(failureWords(message)).toEqual({ en: message, nl: message })
    }),
  )
})
