import fc from 'fast-check'
import { expect, test } from 'vitest'

import { splitUrl } from './splitUrl'

test('a path and a query are all that there is of an address', () => {
  expect(splitUrl('/projecten?zoek=wie?&x=1')).toEqual({ path: '/projecten', search: 'zoek=wie?&x=1' })
  fc.assert(
    fc.property(fc.string(), (url) => {
      const { path, search } = splitUrl(url)
      expect(path).not.toContain('?')
      expect(url.includes('?') ? `${path}?${search}` : path).toBe(url)
    }),
  )
})
