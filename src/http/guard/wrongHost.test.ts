import { expect, test } from 'vitest'

import { wrongHost } from './wrongHost'

test.each([
  'projecten.example.nl',
  'localhost:3000',
  '127.0.0.1:3000',
  '[::1]:3000',
  'my_host',
  'EXAMPLE.NL',
])('a request for %s is heard', (host) => {
  expect(wrongHost(host)).toBeUndefined()
})

test.each([
  'ÿ%',
  'a b',
  'example.nl/x',
  'user@example.nl',
  'x:99999',
  '[::1',
  '',
  '.',
  'a'.repeat(300),
  'a:b:c',
  '<script>',
])('a request for “%s” is refused', (host) => {
  expect(wrongHost(host)).toMatchObject({
    nl: expect.any(String) as string,
    en: expect.any(String) as string,
  })
})

test('a request without a host is refused', () => {
  expect(wrongHost(undefined)?.nl).toContain('Host')
})
