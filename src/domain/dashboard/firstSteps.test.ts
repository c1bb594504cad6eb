import { expect, test } from 'vitest'

import { stepsToTake } from './firstSteps'

const empty = { agenda: 0, name: 0, partners: 0, people: 1, projects: 0 }
const taken = (counts: typeof empty) =>
  stepsToTake(counts)
    .filter((each) => each.taken)
    .map(({ step }) => step)

test('in an empty region nothing was done yet, and every step is shown', () => {
  expect(stepsToTake(empty)).toHaveLength(5)
  expect(taken(empty)).toEqual([])
})

test('a step is taken once there is something of it; of people it takes one beside the administrator', () => {
  expect(taken({ ...empty, agenda: 1, name: 1, people: 2 })).toEqual(['name', 'agenda', 'people'])
})

test('with the first project the steps are over', () => {
  expect(stepsToTake({ ...empty, projects: 1 })).toEqual([])
})
