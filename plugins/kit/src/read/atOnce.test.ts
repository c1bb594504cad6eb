import { expect, test } from 'vitest'

import { atOnce } from './atOnce'

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('so many are worked at and no more, and answered in their order whichever is done first', async () => {
  let [busy, most] = [0, 0]
  const answers = await atOnce([30, 1, 20, 5, 10], 3, async (milliseconds) => {
    most = Math.max(most, (busy += 1))
    await wait(milliseconds)
    busy -= 1
    return milliseconds
  })
  expect(answers).toEqual([30, 1, 20, 5, 10])
  expect(most).toBe(3)
  expect(await atOnce([], 3, () => Promise.reject(new Error('never asked')))).toEqual([])
})

test('one that fails makes the whole fail', async () => {
  await expect(atOnce([1, 2], 2, (each) => Promise.reject(new Error(`no ${each}`)))).rejects.toThrow('no 1')
})
