import { expect, it } from 'vitest'

import { emptySet } from '../domain/placeSets'
import { createLexemeMemory, type Known, type LexemePart } from './createLexemeMemory'

const ROOM = 1_000_000

const known = (looked = emptySet(ROOM), found = new Int32Array(0)): Known => ({
  found,
  looked,
  state: 'one',
  lasts: true,
})

const remember = async (memory: LexemePart, each: Record<string, Known>) => {
  for (const [lexeme, what] of Object.entries(each)) memory.set(lexeme, Promise.resolve(what))
  await new Promise((done) => setTimeout(done))
}

it('forgets what was asked for longest ago, once all of it takes more than sixteen megabytes', async () => {
  const memory = createLexemeMemory().part()
  // Each of them a hundred and twenty-five kilobytes, and as much for where it was looked for.
  const names = Array.from({ length: 80 }, (_, at) => `word${String(at)}`)
  for (const name of names) {
    await remember(memory, { [name]: known(emptySet(ROOM), new Int32Array(31_250)) })
    if (memory.has('word0')) await memory.get('word0')
  }
  const kept = names.filter((name) => memory.has(name))
  expect(kept).toHaveLength(63)
  expect(kept).toContain('word0')
  expect(kept).not.toContain('word1')
})

it('counts once what many share, and a word that is nowhere too', async () => {
  const memory = createLexemeMemory().part()
  const shared = emptySet(ROOM)
  const names = Array.from({ length: 40_000 }, (_, at) => `word${String(at)}`)
  await remember(memory, Object.fromEntries(names.map((name) => [name, known(shared)])))
  const kept = names.filter((name) => memory.has(name)).length
  expect(kept).toBeGreaterThan(30_000)
  expect(kept).toBeLessThan(32_000)
})

it('forgets what does not last', async () => {
  const memory = createLexemeMemory().part()
  await remember(memory, { passing: { ...known(), lasts: false } })
  expect(memory.has('passing')).toBe(false)
})

it('keeps what is remembered of each list apart, within one bound for all', async () => {
  const memory = createLexemeMemory()
  const [one, other] = [memory.part(), memory.part()]
  await remember(one, { word: known(emptySet(ROOM), Int32Array.of(1)) })
  await remember(other, { word: known(emptySet(ROOM), Int32Array.of(2)) })
  expect([(await one.get('word')).found[0], (await other.get('word')).found[0]]).toEqual([1, 2])
  for (let at = 0; at < 80; at += 1)
    await remember(other, { [`word${String(at)}`]: known(emptySet(ROOM), new Int32Array(31_250)) })
  expect(one.has('word')).toBe(false)
})

it.each([
  ['does not last', () => Promise.resolve({ ...known(), lasts: false })],
  ['fails', () => Promise.reject<Known>(new Error('the database is away'))],
])('still knows what it knew after a look that %s', async (_, look) => {
  const memory = createLexemeMemory().part()
  await remember(memory, { word: known(emptySet(ROOM), Int32Array.of(1)) })
  memory.set('word', look())
  await new Promise((done) => setTimeout(done))
  expect((await memory.get('word')).found[0]).toBe(1)
})
