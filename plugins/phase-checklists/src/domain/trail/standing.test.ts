import { describe, expect, test } from 'vitest'

import { phaseStandings, standPhases } from './phaseStandings'
import { possibleDecisions } from './possibleDecisions'
import type { Trail } from './trail'

const trail = (more: Partial<Trail> = {}): Trail => ({
  phase: 'b',
  phases: ['a', 'b', 'c'],
  state: 'running',
  visits: [
    { enteredOn: '2026-01-01', leftOn: '2026-02-01', phase: 'a' },
    { enteredOn: '2026-02-01', leftOn: null, phase: 'b' },
  ],
  ...more,
})

const standings = (of: Trail) => standPhases(of).map(({ standing }) => standing)

describe('the phases of a trail', () => {
  test('what is before the current phase is done, what is behind it is ahead', () => {
    expect(standings(trail())).toEqual(['done', 'now', 'ahead'])
    expect(standings(trail({ state: 'onHold' }))).toEqual(['done', 'now', 'ahead'])
  })

  test('at its end every phase is done, or the one where it stopped says so', () => {
    expect(standings(trail({ phase: 'c', state: 'completed' }))).toEqual(['done', 'done', 'done'])
    expect(standings(trail({ state: 'stopped' }))).toEqual(['done', 'stopped', 'ahead'])
    expect(new Set(phaseStandings).size).toBe(4)
  })

  test('after a step back a phase keeps every stay in it', () => {
    const visits = [...trail().visits, { enteredOn: '2026-03-01', leftOn: null, phase: 'a' }]
    const [first, second] = standPhases(trail({ phase: 'a', visits }))
    expect(first).toMatchObject({ standing: 'now', visits: [visits[0], visits[2]] })
    expect(second).toMatchObject({ standing: 'ahead', visits: [visits[1]] })
  })
})

describe('the decisions that can be taken', () => {
  const on = '2026-11-27'

  test('at a gate that is shut nothing goes on', () => {
    expect(possibleDecisions(trail(), { isOpen: false, on })).toEqual(['hold', 'stepBack', 'stop'])
    expect(possibleDecisions(trail(), { isOpen: true, on })).toContain('conditionalGo')
  })

  test('there is no step back before the first phase, and no condition after the last', () => {
    expect(possibleDecisions(trail({ phase: 'a' }), { isOpen: true, on })).not.toContain('stepBack')
    expect(possibleDecisions(trail({ phase: 'c' }), { isOpen: true, on })).toEqual([
      'go',
      'hold',
      'stepBack',
      'stop',
    ])
  })

  test('what has ended is not decided on', () => {
    expect(possibleDecisions(trail({ state: 'completed' }), { isOpen: true, on })).toEqual([])
  })
})
