import { describe, expect, it } from 'vitest'

import { isWebAddress } from './isWebAddress'

describe('web addresses', () => {
  it('http and https addresses are taken', () => {
    expect(['https://www.gemeente.example/plan?x=1', 'http://example.org'].every(isWebAddress)).toBe(true)
  })

  it('anything a browser would run, or that is not a full address, is not', () => {
    const wrong = [
      'javascript:alert(1)',
      'data:text/html,x',
      'www.example.org',
      'ftp://example.org',
      'https://',
    ]
    expect(wrong.filter(isWebAddress)).toEqual([])
  })

  it('an address with a space or a password in it is not', () => {
    expect(['https://example.org/a b', 'https://me:secret@example.org'].filter(isWebAddress)).toEqual([])
  })
})
