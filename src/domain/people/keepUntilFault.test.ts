import { describe, expect, it } from 'vitest'

import { keepUntilFault } from './keepUntilFault'

describe('how long the details of a contact are kept', () => {
  it('is said as a day after today', () => {
    expect(keepUntilFault('2026-11-26', '2026-11-26')).toBeDefined()
    expect(keepUntilFault('2026-11-25T12:00:00.000Z', '2026-11-26')).toBeDefined()
    expect(keepUntilFault('2026-11-27T12:00:00.000Z', '2026-11-26')).toBeUndefined()
  })

  it('is not judged where no day is given', () => {
    expect([keepUntilFault(null, '2026-11-26'), keepUntilFault('soon', '2026-11-26')]).toEqual([
      undefined,
      undefined,
    ])
  })
})
