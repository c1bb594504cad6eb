import { expect, it } from 'vitest'

import { atMost, TooBusy } from './atMost'

/** Work that ends when it is told to. */
const createWork = () => {
  const ends: (() => void)[] = []
  let [busy, most] = [0, 0]
  return {
    end: () => ends.shift()?.(),
    most: () => most,
    work: async () => {
      busy += 1
      most = Math.max(most, busy)
      await new Promise<void>((end) => ends.push(end))
      busy -= 1
    },
  }
}

const settle = () => new Promise((done) => setTimeout(done, 5))

it('no more work at once than may, no more wait than may, and all who waited get their turn', async () => {
  const [{ end, most, work }, inTurn] = [createWork(), atMost(2, 3)]
  const all = Array.from({ length: 6 }, () =>
    inTurn(work).then(
      () => 'done',
      (error: unknown) => error,
    ),
  )
  await settle()
  for (let at = 0; at < 5; at++) {
    end()
    await settle()
  }
  const answers = await Promise.all(all)
  expect(answers.slice(0, 5)).toEqual(['done', 'done', 'done', 'done', 'done'])
  expect(answers[5]).toBeInstanceOf(TooBusy)
  expect(most()).toBe(2)
})

it('work that fails gives its place to the next', async () => {
  const inTurn = atMost(1, 9)
  const failing = () => Promise.reject(new Error('no'))
  await Promise.all([1, 2, 3].map(() => inTurn(failing).catch(() => undefined)))
  expect(await inTurn(() => Promise.resolve('yes'))).toBe('yes')
})
