import { expect, test } from 'vitest'

import { roomForBackup } from './room'

test('there is room for a backup a fifth larger than the last, and something is left for all else', () => {
  expect(roomForBackup(null)).toBe(1_000_000_000)
  expect(roomForBackup(10_000_000_000)).toBe(13_000_000_000)
})
