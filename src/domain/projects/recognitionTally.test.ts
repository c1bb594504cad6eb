import { expect, test } from 'vitest'

import { recognitionTally } from './recognitionTally'

test('each answer counts once, and no answer is one that was not asked for yet', () => {
  expect(recognitionTally(['yes', 'no', 'yes', null, 'unknown', undefined])).toEqual({
    no: 1,
    unknown: 3,
    yes: 2,
  })
})
