import { afterEach, expect, test, vi } from 'vitest'

import { createSteps } from './steps'

afterEach(() => {
  vi.useRealTimers()
})

const recorder = (isTTY: boolean) => {
  const parts: string[] = []
  const write = (text: string | Uint8Array) => parts.push(String(text)) > 0
  return { out: { columns: 40, isTTY, write }, text: () => parts.join('') }
}

test('a short step is one line in a log, with how long it took', async () => {
  const { out, text } = recorder(false)
  expect(await createSteps(out).run('Database', () => Promise.resolve(7))).toBe(7)
  expect(text()).toMatch(/^✓ Database \(0\.0\d s\)\n$/)
})

test('a long step is announced in a log', async () => {
  const { out, text } = recorder(false)
  vi.useFakeTimers()
  const running = createSteps(out).run('Database', () => new Promise((done) => setTimeout(done, 1100)))
  await vi.advanceTimersByTimeAsync(1100)
  await running
  expect(text()).toMatch(/^▸ Database …\n✓ Database \(1\.\d\d s\)\n$/)
})

test('a step that fails says so and passes its error on', async () => {
  for (const isTTY of [true, false]) {
    const { out, text } = recorder(isTTY)
    const failing = createSteps(out).run('Database', () => Promise.reject(new Error('down')))
    await expect(failing).rejects.toThrow('down')
    expect(text()).toContain('✗ Database (')
  }
})

test('on a terminal the line is rewritten, never longer than the terminal is wide', async () => {
  const { out, text } = recorder(true)
  await createSteps(out).run('Database', (progress) => {
    progress('a very long note about what is being done at this very moment')
    return Promise.resolve()
  })
  const drawn = text().split('\r\x1b[2K').slice(1, -1)
  expect(drawn.some((line) => line.includes('a very long'))).toBe(true)
  expect(Math.max(...drawn.map((line) => line.length))).toBeLessThan(40)
  expect(text()).toMatch(/✓ Database \(0\.0\d s\)\n$/)
})

test('in a log no control characters appear', async () => {
  const { out, text } = recorder(false)
  const steps = createSteps(out)
  await steps.run('Database', () => {
    steps.note('a note')
    return Promise.resolve()
  })
  expect(text()).toMatch(/^a note\n✓/)
  expect(text()).not.toContain('\x1b')
})
