import { expect, test } from 'vitest'

import { stepChoices } from './stepChoices'

test('an item can stand in each step of its life cycle, told with its phase in their order', () => {
  const lifeCycle = {
    phases: [
      {
        key: 'intake',
        name: 'Intake',
        steps: [
          { key: 'read', name: 'Read' },
          { key: 'talk', name: null },
        ],
      },
      { key: 'judgement', steps: [{ key: '', name: 'Not named yet' }, { key: 'money' }] },
      { key: 'empty', name: 'Empty' },
    ],
  }
  expect(stepChoices(lifeCycle)).toEqual([
    { label: 'Intake: Read', value: 'read' },
    { label: 'Intake: talk', value: 'talk' },
    { label: 'judgement: money', value: 'money' },
  ])
})

test('of what tells of no phases there is nothing to choose', () => {
  for (const told of [{}, { phases: 'many' }, { phases: [{}] }]) expect(stepChoices(told)).toEqual([])
})
