import { expect, it } from 'vitest'

import { emptySet } from '../domain/placeSets'
import { createLexemeMemory, type Known } from './createLexemeMemory'

const ROOM = 1_000_000

const known = (looked = emptySet(ROOM), found = new Int32Array(0)): Known => ({
  found,
  looked,
  state: 'one',
  lasts: true,
})

const remember = async (memory: ReturnType<typeof createLexemeMemory>, each: Record<string, Known>) => {
  for (const [lexeme, what] of Object.entries(each)) memory.set(lexeme, Promise.resolve(what))
  await new Promise((done) => setTimeout(done))
}

it('forgets what was asked for longest ago, once all of it takes more than twelve megabytes', async () => {
  const memory = createLexemeMemory()
  // Each of them a hundred and twenty-five kilobytes, and as much for where it was looked for.
  const names = Array.from({ length: 60 }, (_, at) => `word${String(at)}`)
  for (const name of names) {
    await remember(memory, { [name]: known(emptySet(ROOM), new Int32Array(31_250)) })
    if (memory.has('word0')) await memory.get('word0')
  }
  const kept = names.filter((name) => memory.has(name))
  expect(kept).toHaveLength(47)
  expect(kept).toContain('word0')
  expect(kept).not.toContain('word1')
})

it('counts once what many share, and a word that is nowhere too', async () => {
  const memory = createLexemeMemory()
  const shared = emptySet(ROOM)
  const names = Array.from({ length: 30_000 }, (_, at) => `word${String(at)}`)
  await remember(memory, Object.fromEntries(names.map((name) => [name, known(shared)])))
  const kept = names.filter((name) => memory.has(name)).length
  expect(kept).toBeGreaterThan(20_000)
  expect(kept).toBeLessThan(24_000)
})

it('forgets what does not last', async () => {
  const memory = createLexemeMemory()
  await remember(memory, { passing: { ...known(), lasts: false } })
  expect(memory.has('passing')).toBe(false)
})
