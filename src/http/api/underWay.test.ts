import { setTimeout as sleep } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { createUnderWay } from './underWay'

test('a stop waits until all work is done', async () => {
  const { add, settle } = createUnderWay()
  const done: number[] = []
  for (const ms of [5, 20]) add(sleep(ms).then(() => done.push(ms)))
  await settle()
  expect(done).toEqual([5, 20])
})

test('where nothing is under way a stop does not wait', async () => {
  const began = performance.now()
  await createUnderWay().settle()
  expect(performance.now() - began).toBeLessThan(100)
})

test('work without end holds a stop up no longer than its patience', async () => {
  const { add, settle } = createUnderWay()
  add(new Promise(() => undefined))
  await expect(settle(10)).resolves.toBeUndefined()
})
