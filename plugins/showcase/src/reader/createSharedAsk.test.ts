import { expect, it } from 'vitest'

import type { Ask } from './ask'
import { createSharedAsk } from './createSharedAsk'

type Running = { asked: unknown; answer: (rows: { at: number }[]) => void; fail: (error: Error) => void }

/** Statements that end when the test says so, in the order in which they began. */
const openDatabase = () => {
  const running: Running[] = []
  const ask = ((statement: string, values: unknown[]) =>
    new Promise<{ at: number }[]>((answer, fail) =>
      running.push({ asked: [statement, values], answer, fail }),
    )) as Ask
  return { running, shared: createSharedAsk(ask) }
}

const settled = () => new Promise((done) => setTimeout(done))

it('asks once for all who come while it is under way, by a statement that begins after each of them asked', async () => {
  const { running, shared } = openDatabase()
  const first = shared('now')
  const [second, third] = [shared('now'), shared('now')]
  await settled()
  expect(running).toHaveLength(1)
  running[0]?.answer([{ at: 1 }])
  expect(await first).toEqual([{ at: 1 }])
  await settled()
  expect(running).toHaveLength(2)
  const fourth = shared('now')
  running[1]?.answer([{ at: 2 }])
  expect(await Promise.all([second, third])).toEqual([[{ at: 2 }], [{ at: 2 }]])
  await settled()
  running[2]?.answer([{ at: 3 }])
  expect(await fourth).toEqual([{ at: 3 }])
  expect(running).toHaveLength(3)
})

it('never answers one question with the answer of another', async () => {
  const { running, shared } = openDatabase()
  const answers = [shared('of', ['a']), shared('of', ['b']), shared({ name: 'of', text: 'other' }, ['c'])]
  await settled()
  expect(running.map(({ asked }) => asked)).toEqual([
    ['of', ['a']],
    ['of', ['b']],
    [{ name: 'of', text: 'other' }, ['c']],
  ])
  for (const [at, each] of running.entries()) each.answer([{ at }])
  expect(await Promise.all(answers)).toEqual([[{ at: 0 }], [{ at: 1 }], [{ at: 2 }]])
})

it('tells what went wrong to those that asked for it, and asks again for the others', async () => {
  const { running, shared } = openDatabase()
  const first = shared('now')
  const second = shared('now')
  running[0]?.fail(new Error('the database is away'))
  await expect(first).rejects.toThrow('the database is away')
  await settled()
  running[1]?.answer([{ at: 2 }])
  expect(await second).toEqual([{ at: 2 }])
})

it('asks once for who waits and who comes just when an answer is there', async () => {
  const { running, shared } = openDatabase()
  const first = shared('now')
  const second = shared('now')
  const third = first.then(() => shared('now'))
  running[0]?.answer([{ at: 1 }])
  await settled()
  expect(running).toHaveLength(2)
  running[1]?.answer([{ at: 2 }])
  expect(await Promise.all([second, third])).toEqual([[{ at: 2 }], [{ at: 2 }]])
})
