import { describe, expect, test } from 'vitest'

import { buildItem, buildLifeCycle, today } from '../../../test/builders'
import { decide, decisions } from './decide'
import { moveTrail } from './moveTrail'
import { faultPath, reviewFaults } from './reviewFaults'
import type { Trail } from './trail'
import { startTrail } from './trail'

const start: Trail = {
  phase: 'idea',
  phases: ['idea', 'work'],
  state: 'running',
  visits: [{ enteredOn: '2026-01-05', leftOn: null, phase: 'idea' }],
}
const open = { isOpen: true, on: today }
const after = (trail: Trail, ...taken: Parameters<typeof decide>[1][]): Trail =>
  taken.reduce((now, decision) => {
    const decided = decide(now, decision, open)
    if ('refusal' in decided) throw new Error(decided.refusal)
    return decided.trail
  }, trail)

test('a subject begins in the first phase, and nowhere without one', () => {
  expect(startTrail(['idea', 'work'], '2026-01-05')).toEqual(start)
  expect(startTrail([], today)).toBeUndefined()
})

describe('a decision', () => {
  test.each(['go', 'conditionalGo'] as const)(
    '%s leads through an open gate to the next phase, and never through a shut one',
    (passing) => {
      expect(decide(start, passing, { isOpen: false, on: today })).toEqual({ refusal: 'gateShut' })
      expect(after(start, passing)).toEqual({
        ...start,
        phase: 'work',
        visits: [
          { enteredOn: '2026-01-05', leftOn: today, phase: 'idea' },
          { enteredOn: today, leftOn: null, phase: 'work' },
        ],
      })
    },
  )

  test('go at the last gate completes', () => {
    expect(after(start, 'go', 'go')).toMatchObject({ phase: 'work', state: 'completed' })
    expect(after(start, 'go', 'go').visits.map(({ leftOn }) => leftOn)).toEqual([today, today])
  })

  test('one step back reopens the phase before, through a shut gate too, and is not possible in the first', () => {
    expect(decide(start, 'stepBack', open)).toEqual({ refusal: 'nothingBefore' })
    expect(decide(after(start, 'go'), 'stepBack', { isOpen: false, on: today })).toMatchObject({
      trail: { phase: 'idea', state: 'running' },
    })
    expect(after(start, 'go', 'stepBack').visits.map(({ phase }) => phase)).toEqual(['idea', 'work', 'idea'])
  })

  test('on hold a subject stays in its phase until the next decision', () => {
    expect(after(start, 'hold')).toEqual({ ...start, state: 'onHold' })
    expect(after(start, 'hold', 'go')).toMatchObject({ phase: 'work', state: 'running' })
  })

  test.each(decisions)('%s changes nothing of a subject that has ended', (decision) => {
    expect(decide(after(start, 'stop'), decision, open)).toEqual({ refusal: 'isOver' })
    expect(decide(after(start, 'go', 'go'), decision, open)).toEqual({ refusal: 'isOver' })
  })
})

describe('a review', () => {
  const condition = { dueOn: today, owner: 'ans', text: 'The school signs.' }

  test('tells why, unless the subject passes', () => {
    expect(reviewFaults({ conditions: [], decision: 'go', reason: '' }, today)).toEqual([])
    for (const decision of ['hold', 'stepBack', 'stop'] as const)
      expect(reviewFaults({ conditions: [], decision, reason: ' ' }, today)).toEqual([
        { fault: 'reasonMissing' },
      ])
  })

  test('sets conditions for a conditional go and for nothing else', () => {
    expect(reviewFaults({ conditions: [condition], decision: 'conditionalGo', reason: '' }, today)).toEqual(
      [],
    )
    expect(reviewFaults({ conditions: [], decision: 'conditionalGo', reason: '' }, today)).toEqual([
      { fault: 'conditionsMissing' },
    ])
    for (const useless of [condition, { ...condition, owner: null }])
      expect(reviewFaults({ conditions: [useless], decision: 'go', reason: '' }, today)).toEqual([
        { fault: 'conditionsWithoutUse' },
      ])
  })

  test('gives every condition words, an owner and a day that is not over', () => {
    const conditions = [
      condition,
      { ...condition, owner: null },
      { dueOn: null, owner: null, text: ' ' },
      { ...condition, dueOn: '2026-11-26' },
    ]
    const faults = reviewFaults({ conditions, decision: 'conditionalGo', reason: '' }, today)
    expect(faults).toEqual([
      { at: 1, fault: 'conditionOwnerMissing' },
      { at: 2, fault: 'conditionTextMissing' },
      { at: 2, fault: 'conditionOwnerMissing' },
      { at: 2, fault: 'conditionDayMissing' },
      { at: 3, fault: 'conditionPast' },
    ])
    expect(faults.map(faultPath)).toEqual([
      'conditions.1.owner',
      'conditions.2.text',
      'conditions.2.owner',
      'conditions.2.dueOn',
      'conditions.3.dueOn',
    ])
  })

  test('is wrong at its reason, or in its conditions as a whole', () => {
    const path = (decision: (typeof decisions)[number]) =>
      reviewFaults({ conditions: [], decision, reason: '' }, today).map(faultPath)
    expect([path('stop'), path('conditionalGo'), path('go')]).toEqual([['reason'], ['conditions'], []])
  })
})

describe('a running subject', () => {
  const next = buildLifeCycle({ first: [buildItem()], idea: [buildItem({ key: 'plan' })] }, 2)
  const old = { key: 'short', version: 1 }

  test('moves to a newer version that has its phase, and keeps what it visited', () => {
    expect(moveTrail(start, old, next)).toEqual({ trail: { ...start, phases: ['first', 'idea'] } })
  })

  test('stays where the new version is older, another life cycle, or without its phase, and once it ended', () => {
    expect(moveTrail(start, { ...old, version: 2 }, next)).toEqual({ refusal: 'notNewer' })
    expect(moveTrail(start, { ...old, key: 'long' }, next)).toEqual({ refusal: 'otherLifeCycle' })
    expect(moveTrail(after(start, 'go'), old, next)).toEqual({ refusal: 'phaseGone' })
    expect(moveTrail(after(start, 'stop'), old, next)).toEqual({ refusal: 'isOver' })
  })
})
