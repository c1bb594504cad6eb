import { describe, expect, it } from 'vitest'

import { isLapsed } from './lapsed'

describe('a version of the regional agenda', () => {
  it('holds through its last day and lapses the day after', () => {
    expect(isLapsed({ validTo: '2027-06-30T00:00:00.000Z' }, '2027-06-30')).toBe(false)
    expect(isLapsed({ validTo: '2027-06-30' }, '2027-07-01')).toBe(true)
  })

  it('without a last day never lapses', () => {
    expect([isLapsed({}, '2090-01-01'), isLapsed({ validTo: null }, '2090-01-01')]).toEqual([false, false])
  })
})
