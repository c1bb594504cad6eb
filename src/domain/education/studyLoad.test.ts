import { describe, expect, it } from 'vitest'

import { loadHours, loadPerProgramme, studyLoadFault } from './studyLoad'

describe('study load', () => {
  it('a credit is 28 hours, an SBU is one', () => {
    expect(loadHours({ amount: 2.5, kind: 'ec' })).toBe(70)
    expect(loadHours({ amount: 240, kind: 'sbu' })).toBe(240)
    expect(loadHours({ amount: 1.5, kind: 'hours' })).toBe(1.5)
  })

  it('an amount is above zero, with at most two decimals, and says in what it is counted', () => {
    const amounts = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 0.001, 1.005, null]
    for (const amount of amounts) expect(studyLoadFault({ amount, kind: 'ec' })?.en).toContain('above 0')
    expect(studyLoadFault({ amount: 3 })?.en).toContain('EC, SBU or hours')
    expect(studyLoadFault(null)).toBeDefined()
    expect(studyLoadFault({ amount: 0.29, kind: 'hours' })).toBeUndefined()
  })

  it('only assignments that a school has taken up weigh on its programme', () => {
    const load = { amount: 1, kind: 'ec' } as const
    const loads = loadPerProgramme([
      { load, programme: 'nursing', state: 'accepted' },
      { load: { amount: 40, kind: 'sbu' }, programme: 'nursing', state: 'running' },
      { load, programme: 'nursing', state: 'declined' },
      { load, programme: 'forestry', state: 'proposed' },
      { programme: 'design', state: 'done' },
    ])
    expect([...loads]).toEqual([
      ['nursing', 68],
      ['design', 0],
    ])
  })
})
