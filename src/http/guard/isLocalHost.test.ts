import { expect, test } from 'vitest'

import { isLocalHost } from './isLocalHost'

test.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '127.8.8.8', '[::1]:3000', 'LOCALHOST'])(
  '%s is this machine',
  (host) => {
    expect(isLocalHost(host)).toBe(true)
  },
)

test.each([
  undefined,
  '',
  'streek.example',
  'localhost.streek.example',
  '127.0.0.1.example',
  '0.0.0.0',
  '10.0.0.1',
])('%s is not', (host) => {
  expect(isLocalHost(host)).toBe(false)
})
