import { expect, test } from 'vitest'

import { wrongUrl } from './wrongUrl'

test.each(['/', '/projecten/een-naam', '/zoeken?q=10%25+meer', '/api/x?where[a][equals]=%C3%A9', '/a%20b'])(
  '%s is right',
  (url) => {
    expect(wrongUrl(url)).toBeUndefined()
  },
)

test.each([
  ['http://elsewhere.example/', 'must be a path'],
  ['*', 'must be a path'],
  ['/%', 'broken percent-encoding'],
  ['/%E0%A4%A', 'broken percent-encoding'],
  ['/?a=%zz', 'broken percent-encoding'],
  ['/a%00b', 'control character'],
  ['/?a=%00', 'null byte'],
  ['/a%0d%0aSet-Cookie:x', 'control character'],
  ['/a/../b', 'dot segment'],
  ['/a/%2e%2e/b', 'dot segment'],
  ['//elsewhere.example/', 'empty part'],
  ['/a%5cb', 'backslash'],
  [`/${'a'.repeat(9000)}`, 'longer than'],
])('%s is refused: %s', (url, reason) => {
  expect(wrongUrl(url)?.en).toContain(reason)
})
