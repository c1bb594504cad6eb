import { expect, test } from 'vitest'

import { endingOf } from './endings'

test('a project that was completed or stopped has ended', () => {
  expect(['completed', 'stopped'].map(endingOf)).toEqual(['completed', 'stopped'])
})

test.each(['running', 'onHold', 'anything', null, undefined, {}])('of %j no ending is told', (state) => {
  expect(endingOf(state)).toBeUndefined()
})
