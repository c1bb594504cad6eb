import { expect, test } from 'vitest'

import { mediaTypeOf } from './mediaTypes'

test.each([
  ['foto-640x427.webp', 'image/webp'],
  ['FOTO.JPG', 'image/jpeg'],
  ['foto.avif', 'image/avif'],
  ['verslag.v2.pdf', 'application/pdf'],
  ['verslag', 'application/octet-stream'],
  ['constructor', 'application/octet-stream'],
  ['x.constructor', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(mediaTypeOf(name)).toBe(type)
})
