import { describe, expect, test } from 'vitest'

import type { Tally, Version } from './countByPhase'
import { countByLifeCycle, countByPhase } from './countByPhase'

const versions: readonly Version[] = [
  { id: '1', key: 'grant', phases: ['intake', 'visit', 'judgement'], version: 1 },
  { id: '2', key: 'grant', phases: ['intake', 'judgement', 'payment'], version: 2 },
  { id: '3', key: 'prize', phases: ['jury'], version: 1 },
]

const tally = (lifeCycle: string, phase: string, count: number, state: Tally['state'] = 'running') => ({
  count,
  lifeCycle,
  phase,
  state,
})

describe('how many there are in a phase', () => {
  const ofGrant = { lifeCycle: 'grant', state: null }

  test('is said in the order of the newest version, of those without any as well', () => {
    expect(countByPhase(versions, [tally('1', 'judgement', 2), tally('2', 'judgement', 3)], ofGrant)).toEqual(
      [
        { count: 0, key: 'intake' },
        { count: 5, key: 'judgement' },
        { count: 0, key: 'payment' },
      ],
    )
  })

  test('is said of a phase that only an older version has as long as something is in it', () => {
    expect(countByPhase(versions, [tally('1', 'visit', 1)], ofGrant).map(({ key }) => key)).toEqual([
      'intake',
      'judgement',
      'payment',
      'visit',
    ])
  })

  test('is of one state where that is asked, and of one life cycle always', () => {
    const tallies = [tally('2', 'intake', 2), tally('2', 'intake', 4, 'onHold'), tally('3', 'jury', 8)]
    expect(countByPhase(versions, tallies, { lifeCycle: 'grant', state: 'onHold' })[0]?.count).toBe(4)
    expect(countByPhase(versions, tallies, ofGrant)[0]?.count).toBe(6)
  })

  test('is said of nothing where there is no such life cycle', () => {
    expect(countByPhase(versions, [tally('1', 'visit', 1)], { lifeCycle: 'x', state: null })).toEqual([])
  })
})

test('the life cycle that most run on stands first, with all of its versions', () => {
  const tallies = [tally('3', 'jury', 4), tally('1', 'visit', 3), tally('2', 'intake', 2)]
  expect(countByLifeCycle(versions, tallies)).toEqual([
    { count: 5, key: 'grant' },
    { count: 4, key: 'prize' },
  ])
})
