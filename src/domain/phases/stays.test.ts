import { expect, test } from 'vitest'

import { staysOf } from './stays'

const visit = (phase: string, enteredOn: string, leftOn: string | null = null) => ({
  phase,
  enteredOn,
  leftOn,
})

test('a project has been in each phase from when it entered it until it left it', () => {
  expect(staysOf([visit('idea', '2026-01-05', '2026-03-02'), visit('work', '2026-03-02')])).toEqual([
    { phase: 'idea', start: '2026-01-05', end: '2026-03-02' },
    { phase: 'work', start: '2026-03-02', end: null },
  ])
})

test('after a step back the phase that was reopened goes on since it was first entered, and nothing is told of the one after it', () => {
  const back = [
    visit('idea', '2026-01-05', '2026-03-02'),
    visit('work', '2026-03-02', '2026-04-01'),
    visit('idea', '2026-04-01'),
  ]
  expect(staysOf(back)).toEqual([{ phase: 'idea', start: '2026-01-05', end: null }])
  const again = [...back.slice(0, 2), visit('idea', '2026-04-01', '2026-05-01'), visit('work', '2026-05-01')]
  expect(staysOf(again)).toEqual([
    { phase: 'idea', start: '2026-01-05', end: '2026-05-01' },
    { phase: 'work', start: '2026-05-01', end: null },
  ])
})

test.each([
  undefined,
  null,
  { word: 'hidden' },
  'hidden',
  [null, 'hidden', 7, { phase: 'idea' }, visit('idea', 'hidden'), { enteredOn: '2026-01-05' }],
])('what is no visit tells nothing: %j', (visits) => {
  expect(staysOf(visits)).toEqual([])
})

test('a day that is none is no end', () => {
  expect(staysOf([visit('idea', '2026-01-05', 'hidden')])).toEqual([
    { phase: 'idea', start: '2026-01-05', end: null },
  ])
})
