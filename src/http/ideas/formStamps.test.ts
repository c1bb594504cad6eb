import { expect, it } from 'vitest'

import { createFormStamps } from './formStamps'

const secret = 'a'.repeat(32)
const at = (moment: number, other = secret) => createFormStamps(other, () => moment)

it('a form is taken once somebody can have read it, and no later than a day after', () => {
  const stamp = at(0).make()
  const stateAt = (ms: number) => at(ms).judge(stamp).state
  expect([stateAt(2999), stateAt(3000), stateAt(86_400_000), stateAt(86_400_001)]).toEqual([
    'early',
    'fine',
    'fine',
    'lapsed',
  ])
})

it('what was not sealed here, or was changed, counts for nothing', () => {
  const stamp = at(0).make()
  const [drawn = '', receipt = '', seal = ''] = stamp.split('.')
  const forged = [
    '',
    'x',
    `${drawn}.${receipt}`,
    `1${drawn}.${receipt}.${seal}`,
    `${drawn}.${receipt}.${seal}x`,
  ]
  for (const wrong of [...forged, at(0, 'b'.repeat(32)).make(), `${drawn}.${'A'.repeat(16)}.${seal}`])
    expect(at(5000).judge(wrong)).toEqual({ state: 'lapsed' })
})

it('two forms drawn at one moment are two', () => {
  const stamps = at(0)
  const [one, other] = [stamps.make(), stamps.make()].map((stamp) => at(5000).judge(stamp))
  expect(one).not.toEqual(other)
})
