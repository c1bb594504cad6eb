import { expect, test } from 'vitest'

import { splitTarget } from './splitTarget'

test.each([
  ['/projecten', '/projecten', undefined],
  ['/projecten?', '/projecten', ''],
  [
    '/api/projects?where[title][equals]=Wie doet mee? Ja',
    '/api/projects',
    'where[title][equals]=Wie doet mee? Ja',
  ],
])('%s is asked as a path and all that stands behind its first question mark', (target, path, query) => {
  expect(splitTarget(target)).toEqual({ path, query })
})
