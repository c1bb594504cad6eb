import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { buildItem, buildLifeCycle } from '../../test/builders'
import type { Check } from '../options'
import type { StoredTrail } from './readTrail'
import { runChecks } from './runChecks'

const names = ['slow', 'broken', 'quick', 'later', 'shy', 'last']
const req = { payload: { logger: { error: () => undefined } } } as unknown as PayloadRequest
const lifeCycle = buildLifeCycle({
  intake: names.map((check) => buildItem({ answeredBy: 'check', check, key: check })),
})
const trail = { stored: { lifeCycle }, subject: 'bench' } as Pick<StoredTrail, 'stored' | 'subject'>

test('checks look several at once with one and the same question, and what each found is told in the order of the life cycle', async () => {
  const asked: object[] = []
  let [busy, most] = [0, 0]
  const taking = (milliseconds: number): Check => ({
    label: {},
    run: async (question) => {
      asked.push(question)
      most = Math.max(most, (busy += 1))
      await new Promise((done) => setTimeout(done, milliseconds))
      busy -= 1
      return { because: {}, met: true }
    },
  })
  const checks = new Map<string, Check>([
    ['last', taking(1)],
    ['slow', taking(30)],
    ['quick', taking(5)],
    ['shy', taking(10)],
    ['later', { label: {} }],
    ['broken', { label: {}, run: () => Promise.reject(new Error('the scales are broken')) }],
  ])
  const found = await runChecks({ checks }, req, trail)
  expect([...found].map(([name, { is }]) => [name, is])).toEqual([
    ['slow', 'met'],
    ['broken', 'broken'],
    ['quick', 'met'],
    ['later', 'unavailable'],
    ['shy', 'met'],
    ['last', 'met'],
  ])
  expect(new Set(asked).size).toBe(1)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(4)
})
