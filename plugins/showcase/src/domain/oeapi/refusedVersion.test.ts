import { expect, it } from 'vitest'

import { refusedVersion } from './refusedVersion'

it('version 6 is spoken, and whatever names no version is answered in it', () => {
  const spoken = [
    undefined,
    '*/*',
    'application/json',
    'application/json; version=6',
    'application/json;version="6.1"',
  ]
  expect(spoken.map(refusedVersion)).toEqual(spoken.map(() => null))
})

it('another version is refused by its name', () => {
  expect(refusedVersion('application/json; version=5')).toBe('5')
  expect(refusedVersion('application/json; Version="60"')).toBe('60')
  expect(refusedVersion(`application/json; version=${'9'.repeat(400)}`)).toBe('9'.repeat(20))
})
