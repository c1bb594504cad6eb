import { Readable } from 'node:stream'

import { expect, test, vi } from 'vitest'

import { NoTable, readRecords } from './readRecords'

const allOf = async (text: string) => {
  const rows = []
  for await (const row of readRecords(Readable.from([text]), 'comma')) rows.push(row)
  return rows
}

test('rows of another length than the head cost no error each, which is slow to make', async () => {
  const made = vi.spyOn(Error, 'captureStackTrace')
  expect(await allOf(`x;y\n${'a\n'.repeat(1000)}`)).toHaveLength(1000)
  expect(made.mock.calls.length).toBeLessThan(10)
  made.mockRestore()
})

test('other work has its turn while a long text is read', async () => {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  await allOf(`x\n${`${'a'.repeat(15)}\n`.repeat(20_000)}`)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(10)
})

test('after a head that is none nothing is read on', async () => {
  let pieces = 0
  const source = Readable.from(
    (function* () {
      for (; pieces < 1000; pieces += 1) yield 'a\n'.repeat(10_000)
    })(),
  )
  const reading = readRecords(source, 'comma', { isHead: () => false })
  await expect(reading.next()).rejects.toThrow(NoTable)
  expect(pieces).toBeLessThan(50)
})

test('signs of more bytes come whole, wherever the text is cut', async () => {
  const text = '🌳é'.repeat(10_000)
  expect((await allOf(`x\n${text}\n${text}`)).map(({ cells }) => cells.x)).toEqual([text, text])
})

test('what goes wrong with the source is told', async () => {
  const broken = new Readable({ read: () => broken.destroy(new Error('the disk is gone')) })
  await expect(readRecords(broken, 'comma').next()).rejects.toThrow('the disk is gone')
})

test('a text with a sign that nobody writes is no table', async () => {
  await expect(allOf('x\nb\0c')).rejects.toMatchObject({ fault: 'unreadable', line: 2 })
})
