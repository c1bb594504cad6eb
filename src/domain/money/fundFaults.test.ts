import { describe, expect, it } from 'vitest'

import { fundFaults } from './fundFaults'

const paths = (...fund: Parameters<typeof fundFaults>) => fundFaults(...fund).map(({ path }) => path)

describe('a fund', () => {
  it('gives at least its lowest amount and at most its highest', () => {
    expect(paths({ maxCents: 100, minCents: 200, provider: 'p' })).toEqual(['maxCents'])
    expect(paths({ maxCents: 200, minCents: 200, provider: 'p' })).toEqual([])
    expect(paths({ minCents: 200, provider: 'p' })).toEqual([])
  })

  it('is of a partner, or of somebody who is named', () => {
    expect(paths({ providerName: '  ' })).toEqual(['providerName'])
    expect(paths({ providerName: 'Provincie' })).toEqual([])
  })
})
