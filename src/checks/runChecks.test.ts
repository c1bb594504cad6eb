import { afterAll, afterEach, expect, test, vi } from 'vitest'

import type { Check } from './check'
import { runChecks } from './runChecks'

const said: string[] = []
vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
afterEach(() => said.splice(0))
afterAll(() => vi.restoreAllMocks())

const running = { most: 0, now: 0 }
const check = (title: string, usesOneThread: boolean, failed = 0): Check => ({
  title,
  usesOneThread,
  run: async () => {
    running.now += 1
    running.most = Math.max(running.most, running.now)
    await new Promise((done) => setTimeout(done, 5))
    running.now -= 1
    const failures = failed > 0 ? [`${title} was not so`] : []
    return { failures, output: `${title} said so`, tally: { failed, passed: 1 } }
  },
})

test('every check runs, also after one has failed, and the last line counts them all', async () => {
  const code = await runChecks([check('a', true), check('b', true, 1), check('c', false), check('d', true)])
  expect(code).toBe(1)
  expect(said.at(-1)).toBe('4 passed, 1 failed')
  expect(said).toContain('b said so')
  expect(said).not.toContain('a said so')
  // What failed is repeated after everything else, however much was printed since.
  expect(said.at(-3)).toBe('✗ b was not so')
  expect(await runChecks([check('a', true), check('c', false)])).toBe(0)
})

test('checks of one thread run two at a time, the others alone', async () => {
  running.most = 0
  await runChecks(['a', 'b', 'c', 'd'].map((title) => check(title, true)))
  expect(running.most).toBe(2)
  running.most = 0
  await runChecks(['a', 'b', 'c'].map((title) => check(title, false)))
  expect(running.most).toBe(1)
})
