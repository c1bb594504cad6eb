import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wrongUrl } from './wrongUrl'

const target = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${text}`),
  fc
    .array(fc.constantFrom('%', '2', 'e', 'f', '/', '.', '\\', '?', '0', 'é'), { maxLength: 20 })
    .map((parts) => `/${parts.join('')}`),
)

test('whatever is let through can be decoded and stays where it was asked for', () => {
  fc.assert(
    fc.property(target, (url) => {
      if (wrongUrl(url) !== undefined) return
      const [path = ''] = url.split('?', 1)
      expect(() => decodeURIComponent(path)).not.toThrow()
      expect(new URL(url, 'http://here.example').host).toBe('here.example')
      expect(decodeURIComponent(path).split('/')).not.toContain('..')
    }),
  )
})

test('every address made of encoded parts is let through', () => {
  const part = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((text) => !/[\p{Cc}\\]|^\.{1,2}$|\//u.test(text))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      expect(wrongUrl(`/${parts.map(encodeURIComponent).join('/')}`)).toBeUndefined()
    }),
  )
})
