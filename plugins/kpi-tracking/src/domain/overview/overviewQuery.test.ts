import { expect, test } from 'vitest'

import { everything, overviewQuery } from './overviewQuery'

const ways = ['towns', 'themes']

test('an address without a question asks for all, and so does a form that was not filled in', () => {
  expect(overviewQuery({}, ways)).toEqual(everything)
  expect(overviewQuery({ by: '', level: '', page: '', sdg: '', search: '', theme: '' }, ways)).toEqual(
    everything,
  )
})

test('what is asked is read as it was said', () => {
  const asked = { by: 'towns', level: 'outcome', page: '3', sdg: '11', search: 'water', theme: '12' }
  expect(overviewQuery(asked, ways)).toEqual({ ...asked, page: 3 })
})

test.each([
  { by: 'weather' },
  { by: ['towns', 'themes'] },
  { level: 'high' },
  { page: '0' },
  { page: 'x' },
  { sdg: '18' },
  { search: 'x'.repeat(201) },
  { search: ['a', 'b'] },
  { theme: 'x'.repeat(61) },
])('what cannot be read is no question: %j', (asked) => {
  expect(overviewQuery(asked, ways)).toBeNull()
})
