import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { beside } from './beside'

/** Goes on until it is told that it is over. */
const going =
  (said: string[], name: string) =>
  async (isOver: () => boolean): Promise<string> => {
    while (!isOver()) await pause(1)
    said.push(name)
    return name
  }

const failing = async (): Promise<never> => {
  await pause(5)
  throw new Error('It cannot be saved.')
}

test('others go on as long as the work does, and are waited for', async () => {
  const said: string[] = []
  const work = async () => {
    await pause(20)
    said.push('work')
    return 7
  }
  expect(await beside([going(said, 'one'), going(said, 'another')], work)).toBe(7)
  // Which of the others ends first is theirs.
  expect([said[0], said.slice(1).toSorted()]).toEqual(['work', ['another', 'one']])
})

test('where one of the others fails, the work and the others are told so and all of it fails with that', async () => {
  const said: string[] = []
  await expect(beside([failing, going(said, 'other')], going(said, 'work'))).rejects.toThrow(
    'cannot be saved',
  )
  expect(said.toSorted()).toEqual(['other', 'work'])
})

test('where the work fails, the others end and it fails with that', async () => {
  const said: string[] = []
  await expect(beside([going(said, 'other')], failing)).rejects.toThrow('cannot be saved')
  expect(said).toEqual(['other'])
})

test('another that fails when the work is done is a failure all the same', async () => {
  const late = async (isOver: () => boolean): Promise<void> => {
    while (!isOver()) await pause(1)
    await failing()
  }
  await expect(beside([late], () => Promise.resolve('done'))).rejects.toThrow('cannot be saved')
})
