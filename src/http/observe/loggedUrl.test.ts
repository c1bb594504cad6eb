import { expect, test } from 'vitest'

import { loggedUrl } from './loggedUrl'

test('the value of a secret never reaches the log, whatever stands around it', () => {
  expect(loggedUrl('/a?token=abc&x=1&user[Password]=def&apiKey=ghi')).toBe(
    '/a?token=…&x=1&user[Password]=…&apiKey=…',
  )
})

test('a long address is cut', () => {
  expect(loggedUrl(`/${'a'.repeat(2000)}`)).toHaveLength(501)
})

test('an ordinary address is written as it is', () => {
  expect(loggedUrl('/projecten?page=2')).toBe('/projecten?page=2')
})
