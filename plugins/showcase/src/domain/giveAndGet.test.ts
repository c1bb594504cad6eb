import { expect, it } from 'vitest'

import { giveAndGet } from './giveAndGet'

const milk = { id: '1', giver: 'farm', receiver: 'school', what: 'food' }

it('what one gives, the other gets', () => {
  expect(giveAndGet([milk])).toEqual([
    { party: 'farm', gives: [{ what: 'food', others: ['school'] }], gets: [] },
    { party: 'school', gives: [], gets: [{ what: 'food', others: ['farm'] }] },
  ])
})

it('the same thing for more parties is named once, with all of them', () => {
  const [farm] = giveAndGet([milk, { ...milk, id: '2' }, { ...milk, id: '3', receiver: 'village' }])
  expect(farm?.gives).toEqual([{ what: 'food', others: ['school', 'village'] }])
})

it('what was corrected is told as it was corrected', () => {
  const found = giveAndGet([milk, { ...milk, id: '2', receiver: 'village', replaces: '1' }])
  expect(found.map(({ party }) => party)).toEqual(['farm', 'village'])
})
