import fc from 'fast-check'
import { expect, test } from 'vitest'

import { trailStates } from '../trail/trail'
import { overviewQuery } from './overviewQuery'

const names = fc.constantFrom('lifeCycle', 'notStarted', 'phase', 'state', 'page')

test('whatever an address says, what is read of it can be asked of a database, or is refused at one of its names', () => {
  fc.assert(
    fc.property(
      fc.dictionary(names, fc.oneof(fc.anything(), fc.string(), fc.constantFrom(...trailStates, '', '1'))),
      (asked) => {
        const read = overviewQuery(asked)
        if ('fault' in read) {
          expect(Object.keys(asked)).toContain(read.fault.path)
          return
        }
        const { lifeCycle, page, phase, state } = read.query
        expect(Number.isSafeInteger(page) && page >= 1).toBe(true)
        expect(state === null || trailStates.includes(state)).toBe(true)
        for (const key of [lifeCycle, phase])
          expect(key === null || (key !== '' && key.length <= 200 && !key.includes('\u0000'))).toBe(true)
      },
    ),
  )
})
