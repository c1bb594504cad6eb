import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isWebAddress } from './isWebAddress'

describe('laws of web addresses', () => {
  it('every ordinary web address is one', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(isWebAddress(url)).toBe(true)
      }),
    )
  })

  it('whatever is taken starts with http', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl().map((url) => url.replace('http', 'java')),
        ),
        (value) => {
          if (isWebAddress(value)) expect(value).toMatch(/^https?:/i)
        },
      ),
    )
  })
})
