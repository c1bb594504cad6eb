import { setTimeout as pause } from 'node:timers/promises'

import { expect, test } from 'vitest'

import { createLifetime } from './lifetime'

const silent = () => undefined
const closer = (name: string, closed: string[]) => ({
  close: () => {
    closed.push(name)
    return Promise.resolve()
  },
})

test('a program lives until a signal, then closes what it opened in the opposite order and ends with code 0', async () => {
  const life = createLifetime(silent)
  const closed: string[] = []
  const running = life.run(() => {
    life.onEnd(closer('database', closed))
    life.onEnd(closer('server', closed))
    return Promise.resolve()
  })
  await pause(50)
  expect(closed).toEqual([])
  process.emit('SIGTERM')
  expect(await running).toBe(0)
  expect(closed).toEqual(['server', 'database'])
})

test('a start that fails closes what it opened, breaks off what runs beside it, and passes its reason on', async () => {
  const life = createLifetime(silent)
  const closed: string[] = []
  const running = life.run(() => {
    life.onEnd(closer('database', closed))
    return Promise.reject(new Error('no port'))
  })
  await expect(running).rejects.toThrow('no port')
  expect(closed).toEqual(['database'])
  expect(life.ending.aborted).toBe(true)
})

test('a signal during the start lets the step in hand finish and begins no other', async () => {
  const life = createLifetime(silent)
  const steps: string[] = []
  const running = life.run(async () => {
    await pause(100)
    steps.push('first')
    life.refuseWhenEnding()
    steps.push('second')
  })
  process.emit('SIGINT')
  expect(await running).toBe(0)
  expect(steps).toEqual(['first'])
})

test('one thing that fails to close does not keep the others open, and shows in the exit code', async () => {
  const life = createLifetime(silent)
  const closed: string[] = []
  const running = life.run(() => {
    life.onEnd(closer('database', closed))
    life.onEnd({ close: () => Promise.reject(new Error('stuck')) })
    return Promise.resolve()
  })
  process.emit('SIGTERM')
  expect(await running).toBe(1)
  expect(closed).toEqual(['database'])
})

test('after its end no handler is left behind', async () => {
  const before = process.listenerCount('SIGTERM')
  const life = createLifetime(silent)
  const running = life.run(() => Promise.resolve())
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  process.emit('SIGTERM')
  await running
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
