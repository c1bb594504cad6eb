import { expect, test } from 'vitest'

import { aroundStops, stopAt } from './aroundStops'

const failure = (at: number, until: number) => ({ at, until, what: `from ${at} to ${until}` })

test('a request that failed before an instance stopped is not forgiven, one that was under way then is', () => {
  const [before, underWay] = [failure(9000, 9999), failure(3000, 10_001)]
  expect(aroundStops([before, underWay], [stopAt(10_000)])).toEqual({
    around: [underWay],
    otherwise: [before],
  })
})

test('a request that fails later is forgiven when it was begun within two seconds of a stop', () => {
  const [soon, late, other] = [failure(11_999, 13_000), failure(12_000, 12_001), failure(61_000, 62_000)]
  const stops = [stopAt(10_000), stopAt(60_000)]
  expect(aroundStops([soon, late, other], stops)).toEqual({ around: [soon, other], otherwise: [late] })
  expect(aroundStops([soon, late, other], [])).toEqual({ around: [], otherwise: [soon, late, other] })
})
