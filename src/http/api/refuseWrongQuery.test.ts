import { expect, test } from 'vitest'

import { wrongQuery } from './refuseWrongQuery'

test.each([
  '',
  '?locale=nl&fallback-locale=none',
  '?locale=*',
  '?where[a][equals]=x&depth=1',
  '?fallbackLocale[]=nl',
])('%s is right', (search) => {
  expect(wrongQuery(search)).toBeUndefined()
})

test.each([
  ['?locale=%3Cscript%3E', 'locale'],
  ['?locale[a]=nl', 'locale'],
  ['?fallbackLocale[a]=nl', 'fallbackLocale'],
  [`?a${'[b]'.repeat(20)}=1`, 'too deep'],
  ['?__proto__[a]=1', 'forbidden'],
  ['?where[constructor][equals]=1', 'forbidden'],
  [`?${'a=1&'.repeat(1001)}`, 'too many'],
])('%s is refused: %s', (search, reason) => {
  expect(wrongQuery(search)?.en).toContain(reason)
})
