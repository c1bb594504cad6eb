import { describe, expect, it } from 'vitest'

import { assignmentFaults, assignmentStates, canMove, isTakenUp } from './assignmentStates'

describe('assignments', () => {
  it('a proposal is accepted, runs and is done; a step is never skipped', () => {
    expect(
      canMove('proposed', 'accepted') && canMove('accepted', 'running') && canMove('running', 'done'),
    ).toBe(true)
    expect([canMove('proposed', 'running'), canMove('accepted', 'done')]).toEqual([false, false])
  })

  it('a school may decline until the work is done', () => {
    expect(assignmentStates.filter((from) => canMove(from, 'declined'))).toEqual([
      'proposed',
      'accepted',
      'running',
    ])
  })

  it('what was declined can be proposed again, what is done stays done', () => {
    expect(canMove('declined', 'proposed')).toBe(true)
    expect(assignmentStates.filter((next) => canMove('done', next))).toEqual([])
  })

  it('a school has taken up what it accepted, not what it was asked', () => {
    expect(assignmentStates.filter(isTakenUp)).toEqual(['accepted', 'running', 'done'])
  })

  it('declining takes a reason', () => {
    expect(assignmentFaults({ reason: ' ', state: 'declined' }).map(({ path }) => path)).toEqual(['reason'])
    expect(assignmentFaults({ reason: 'Het rooster zit vol.', state: 'declined' })).toEqual([])
    expect(assignmentFaults({ state: 'accepted' })).toEqual([])
  })

  it('a programme of another school cannot take the question', () => {
    const faults = assignmentFaults({ school: 'terra', state: 'proposed' }, { school: 'alfa' })
    expect(faults.map(({ path }) => path)).toEqual(['programme'])
    expect(assignmentFaults({ school: 'terra', state: 'proposed' }, { school: 'terra' })).toEqual([])
  })
})
