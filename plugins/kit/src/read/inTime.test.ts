import { expect, test } from 'vitest'

import { inTime } from './inTime'

test('what answers in time is answered, and what fails fails as it did', async () => {
  expect(await inTime(Promise.resolve('yes'), 1000)).toBe('yes')
  await expect(inTime(Promise.reject(new Error('kaput')), 1000)).rejects.toThrow('kaput')
})

test('what never answers is waited for no longer than was said', async () => {
  await expect(inTime(new Promise(() => undefined), 5)).rejects.toThrow('no answer within 5 ms')
})
