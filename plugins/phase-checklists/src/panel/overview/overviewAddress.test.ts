import { expect, test } from 'vitest'

import { overviewQuery } from '../../domain/overview/overviewQuery'
import { overviewAddress } from './overviewAddress'

test('an address says what was asked for, and nothing else', () => {
  expect(overviewAddress('/admin/phases', {})).toBe('/admin/phases')
  expect(overviewAddress('/admin/phases', { lifeCycle: null, page: 1, phase: 'a&b', state: 'onHold' })).toBe(
    '/admin/phases?phase=a%26b&state=onHold',
  )
})

test('what an address says is read back as it was asked', () => {
  for (const notStarted of [true, false]) {
    const query = { lifeCycle: 'grant', notStarted, page: 3, phase: 'é ?#', state: 'running' } as const
    const { searchParams } = new URL(overviewAddress('http://office.example/phases', query))
    expect(overviewQuery(Object.fromEntries(searchParams))).toEqual({ query })
  }
})
