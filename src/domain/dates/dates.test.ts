import { describe, expect, it } from 'vitest'

import { inOrder } from './inOrder'

describe('days in order', () => {
  it('an end before its start is out of order', () => {
    expect(inOrder('2026-03-01', '1931-02-28')).toBe(false)
  })

  it('a start and an end on one day are in order', () => {
    expect(inOrder('2026-03-01T00:00:00.000Z', '2026-03-01')).toBe(true)
  })

  it('a day that is not known breaks no order', () => {
    expect([
      inOrder('2026-03-01', null),
      inOrder(undefined, '2026-03-01'),
      inOrder('soon', '2026-03-01'),
    ]).toEqual([true, true, true])
  })
})
