import { expect, test } from 'vitest'

import { aroundStops } from './aroundStops'

const at = (moment: number) => ({ at: moment, what: `at ${moment}` })

test('a request that fails is told apart by whether it was begun within two seconds of a stop', () => {
  const failures = [7999, 8001, 10_000, 11_999, 12_001, 59_000].map(at)
  expect(aroundStops(failures, [10_000, 60_000])).toEqual({
    around: [8001, 10_000, 11_999, 59_000].map(at),
    otherwise: [7999, 12_001].map(at),
  })
  expect(aroundStops(failures, [])).toEqual({ around: [], otherwise: failures })
})
