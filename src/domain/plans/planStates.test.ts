import { describe, expect, it } from 'vitest'

import { agreedDay, planStates, planStateWords } from './planStates'

describe('the day on which a plan was agreed', () => {
  const today = '2026-06-01'

  it('is the day it became so, and stays that day', () => {
    expect(agreedDay({ status: 'in-review' }, { status: 'agreed' }, today)).toBe(today)
    expect(agreedDay({ agreedOn: '2026-05-01', status: 'agreed' }, { status: 'agreed' }, today)).toBe(
      '2026-05-01',
    )
  })

  it('is the one that is brought along by a plan that was agreed elsewhere', () => {
    expect(agreedDay({}, { agreedOn: '2025-03-01', status: 'agreed' }, today)).toBe('2025-03-01')
  })

  it('is gone when the plan is opened again', () => {
    expect(
      agreedDay(
        { agreedOn: '2026-05-01', status: 'agreed' },
        { agreedOn: '2026-05-01', status: 'draft' },
        today,
      ),
    ).toBeNull()
  })
})

describe('the states of a plan', () => {
  it('all have words', () => {
    expect(Object.keys(planStateWords)).toEqual([...planStates])
  })
})
