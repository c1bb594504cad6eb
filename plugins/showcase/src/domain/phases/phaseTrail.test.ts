import { expect, test } from 'vitest'

import { phaseTrail } from './phaseTrail'

const phases = ['idea', 'work', 'use'].map((key) => ({ key, name: { lang: 'en', text: key } }))
const stays = [
  { phase: 'idea', start: '2026-01-05', end: '2026-03-02' },
  { phase: 'work', start: '2026-03-02', end: null },
]
const statesOf = (trail: ReturnType<typeof phaseTrail>) => trail?.phases.map(({ key, state }) => [key, state])

test('a document is in the phase of its last stay, through those before it and not yet in those after it', () => {
  const trail = phaseTrail({ ending: null, phases, stays })
  expect(statesOf(trail)).toEqual([
    ['idea', 'done'],
    ['work', 'present'],
    ['use', 'ahead'],
  ])
  expect(trail?.present).toMatchObject({ key: 'work', start: '2026-03-02', end: null })
  expect(trail?.phases.map(({ start }) => start)).toEqual(['2026-01-05', '2026-03-02', null])
})

test('one that ended comes to nothing any more', () => {
  const trail = phaseTrail({ ending: 'stopped', phases, stays })
  expect(statesOf(trail)).toEqual([
    ['idea', 'done'],
    ['work', 'ended'],
  ])
  expect(trail?.ending).toBe('stopped')
})

test('a phase that was passed over is done, on no day that is known', () => {
  const trail = phaseTrail({ ending: null, phases, stays: stays.slice(1) })
  expect(trail?.phases[0]).toEqual({
    key: 'idea',
    name: { lang: 'en', text: 'idea' },
    state: 'done',
    start: null,
    end: null,
  })
})

test('a stay in a phase that is ahead again is not told', () => {
  const back = [...stays, { phase: 'idea', start: '2026-04-01', end: null }]
  expect(phaseTrail({ ending: null, phases, stays: back })?.phases[1]).toMatchObject({
    state: 'ahead',
    start: null,
    end: null,
  })
})

test('of a phase that nobody names, or of no stay at all, nothing is told', () => {
  expect(phaseTrail({ ending: null, phases: phases.slice(0, 1), stays })).toBeNull()
  expect(phaseTrail({ ending: null, phases, stays: [] })).toBeNull()
})
