import { describe, expect, it } from 'vitest'

import { roundsToState } from './roundsToState'

const round = { id: 'spring', opensOn: '2026-03-01T11:00:00.000Z', partners: ['farm', 'school'] }
const asking = { asked: ['trust', 'nature'], partner: 'farm', today: '2026-04-01' }
const stated = (...values: string[]) => values.map((value) => ({ partner: 'farm', round: 'spring', value }))
const ids = (...of: Parameters<typeof roundsToState>) => roundsToState(...of).map(({ id }) => id)

describe('a value round', () => {
  it('waits for an invited partner until it has stated everything that is asked', () => {
    expect(ids([round], [], asking)).toEqual(['spring'])
    expect(ids([round], stated('trust'), asking)).toEqual(['spring'])
    expect(ids([round], stated('trust', 'nature'), asking)).toEqual([])
  })

  it('waits for nobody before its first day and after it was revealed, and for no one who was not invited', () => {
    expect(ids([round], [], { ...asking, today: '2026-02-28' })).toEqual([])
    expect(ids([round], [], { ...asking, today: '2026-03-01' })).toEqual(['spring'])
    expect(ids([{ ...round, revealedOn: '2026-03-20' }], [], asking)).toEqual([])
    expect(ids([{ ...round, partners: ['school'] }], [], asking)).toEqual([])
  })

  it('is not answered by what was stated in another round, or by another partner', () => {
    const elsewhere = stated('trust', 'nature').map((one) => ({ ...one, round: 'autumn' }))
    const byOther = stated('trust', 'nature').map((one) => ({ ...one, partner: 'school' }))
    expect(ids([round], [...elsewhere, ...byOther], asking)).toEqual(['spring'])
  })
})
