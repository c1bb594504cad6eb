import { expect, it } from 'vitest'

import { isPhoneNumber } from './isPhoneNumber'

it.each(['0596 12 34 56', '(0596) 12 34 56', '+31 596 123456', '0596-123.456'])(
  '%s can be called',
  (number) => {
    expect(isPhoneNumber(number)).toBe(true)
  },
)

it.each(['', 'bel ons', '06', '(-) . -', '0596 12 34 56 toestel 3', '06123456789<b>', `0${'1'.repeat(40)}`])(
  '%s cannot be called from a page',
  (number) => {
    expect(isPhoneNumber(number)).toBe(false)
  },
)
