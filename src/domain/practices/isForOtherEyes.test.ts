import { expect, test } from 'vitest'

import { isForOtherEyes } from './isForOtherEyes'

test('a submitted practice waits for everybody but who wrote it or changed it last', () => {
  const practice = { author: 'anna', lastWriter: 'bert', reviewState: 'submitted' } as const
  expect(['anna', 'bert', 'chris'].filter((who) => isForOtherEyes(practice, who))).toEqual(['chris'])
})

test('a practice that is being written, or was reviewed, waits for nobody', () => {
  for (const reviewState of ['draft', 'reviewed'] as const)
    expect(isForOtherEyes({ author: 'anna', reviewState }, 'chris')).toBe(false)
})
