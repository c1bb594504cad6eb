import { expect, test } from 'vitest'

import { overviewQuery } from '../../domain/overview/overviewQuery'
import { overviewAddress } from './overviewAddress'

test('an address says what was asked for, and nothing else', () => {
  expect(overviewAddress('/admin/kpis', {})).toBe('/admin/kpis')
  expect(overviewAddress('/admin/kpis', { by: 'towns', page: 1, search: 'a&b' })).toBe(
    '/admin/kpis?by=towns&search=a%26b',
  )
})

test('what an address says is read back as it was asked', () => {
  const query = { by: 'towns', level: 'impact', page: 3, sdg: '7', search: 'é ?#', theme: '12' } as const
  const { searchParams } = new URL(overviewAddress('http://library.example/kpis', query))
  expect(overviewQuery(Object.fromEntries(searchParams), ['towns'])).toEqual(query)
})
