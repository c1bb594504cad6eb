import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sharedPage, sharePath } from './sharePath'

const page = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3, minLength: 1 })
  .map((parts) => `/${parts.join('/')}`)

describe('laws of the addresses of pictures for sharing', () => {
  it('lead back to the page they stand for', () => {
    fc.assert(
      fc.property(page, (path) => {
        expect(sharedPage('/deel', sharePath('/deel', path))).toBe(path)
      }),
    )
  })

  it('differ for different pages', () => {
    fc.assert(
      fc.property(page, page, (one, other) => {
        expect(sharePath('/deel', one) === sharePath('/deel', other)).toBe(one === other)
      }),
    )
  })

  it('are below their own path alone', () => {
    expect(
      ['/deel', '/deel.jpg', '/delen/x.jpg', '/deel/x.png'].map((path) => sharedPage('/deel', path)),
    ).toEqual([null, null, null, null])
    expect([sharePath('/deel', '/'), sharePath('/deel', '/en/')]).toEqual([
      '/deel/index.jpg',
      '/deel/en/index.jpg',
    ])
  })
})
