import { describe, expect, it } from 'vitest'

import { formatPeriodOf } from '../../site/formatSeries'
import { lengthOf } from './period'

const named = (from: string, until: string, locale = 'nl') =>
  formatPeriodOf({ from, label: null, until }, locale)

describe('a period', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2024', '2024', 'P1Y'],
    ['2024-04-01', '2024-06-30', '2e kwartaal 2024', 'Q2 2024', 'P3M'],
    ['2024-07-01', '2024-12-31', '2e helft 2024', 'Half 2 of 2024', 'P6M'],
    ['2024-02-01', '2024-02-29', 'februari 2024', 'February 2024', 'P1M'],
    ['2024-02-01', '2024-02-28', '1 feb 2024 t/m 28 feb 2024', '1 Feb 2024 to 28 Feb 2024', 'P28D'],
    ['2024-02-01', '2024-04-30', '1 feb 2024 t/m 30 apr 2024', '1 Feb 2024 to 30 Apr 2024', 'P3M'],
    ['2024-09-01', '2025-08-31', '1 sep 2024 t/m 31 aug 2025', '1 Sept 2024 to 31 Aug 2025', 'P1Y'],
    ['2024-03-09', '2024-03-09', '9 mrt 2024', '9 Mar 2024', 'P1D'],
  ])('from %s to %s is called %s or %s and lasts %s', (from, until, dutch, english, length) => {
    expect([named(from, until), named(from, until, 'en'), lengthOf({ from, until })]).toEqual([
      dutch,
      english,
      length,
    ])
  })

  it('is called as it says itself', () => {
    const label = { lang: 'nl', text: 'hele looptijd' }
    expect(formatPeriodOf({ from: '2024-01-01', label, until: '2027-12-31' }, 'nl')).toBe('hele looptijd')
  })
})
