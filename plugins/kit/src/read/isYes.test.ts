import { expect, test } from 'vitest'

import { isYes } from './isYes'

test('only a yes is a yes, at once or after a while', async () => {
  expect(await Promise.all([true, Promise.resolve(true)].map(isYes))).toEqual([true, true])
  for (const answer of [false, Promise.resolve(false), undefined, { subject: { exists: true } }, 'yes'])
    expect(await isYes(answer)).toBe(false)
})
