import { expect, test } from 'vitest'

import { backupFaults } from './faults'

test('what a backup says of itself moves no cursor and begins no line of its own', () => {
  const { message, words } = backupFaults.newerTables('a.backup', '9\u001b[2J', 'x\n✔ restored')
  for (const text of [message, words?.nl, words?.en]) {
    expect(text).not.toMatch(/\p{Cc}/u)
    expect(text).toContain('9\\u001b[2J')
  }
})
