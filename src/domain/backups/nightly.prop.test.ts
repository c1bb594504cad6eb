import fc from 'fast-check'
import { expect, test } from 'vitest'

import { backupsToRemove, nightlyName } from './nightly'

const [OURS, THEIRS] = ['0123456789ab', 'ba9876543210']

const backup = fc
  .record({
    day: fc.integer({ max: 28, min: 1 }),
    hour: fc.integer({ max: 23, min: 0 }),
    minute: fc.integer({ max: 59, min: 0 }),
    month: fc.integer({ max: 12, min: 1 }),
    second: fc.integer({ max: 59, min: 0 }),
    year: fc.integer({ max: 2030, min: 2026 }),
  })
  .map((at) => nightlyName(at, OURS))
const backups = fc.uniqueArray(backup, { maxLength: 60 })
const count = fc.integer({ max: 12, min: 0 })
const rotation = fc.record({ daily: count, monthly: count, weekly: count })

const keptOf = (names: readonly string[], removed: readonly string[]) =>
  names.filter((name) => !removed.includes(name))

test('the newest backup is never removed', () => {
  fc.assert(
    fc.property(backups, rotation, (names, rule) => {
      // Named so that the order of the names is that of the times.
      const newest = names.toSorted().at(-1)
      expect(backupsToRemove(names, OURS, rule)).not.toContain(newest)
    }),
  )
})

test('no more is kept than was asked for, and nothing that is not there is removed', () => {
  fc.assert(
    fc.property(backups, rotation, (names, rule) => {
      const removed = backupsToRemove(names, OURS, rule)
      const most = Math.max(1, rule.daily + rule.weekly + rule.monthly)
      expect(keptOf(names, removed).length).toBeLessThanOrEqual(most)
      expect(removed.every((name) => names.includes(name))).toBe(true)
    }),
  )
})

test('what was kept is kept the next time, in whatever order the folder tells it', () => {
  fc.assert(
    fc.property(backups, rotation, (names, rule) => {
      const removed = backupsToRemove(names, OURS, rule)
      expect(backupsToRemove(keptOf(names, removed).toReversed(), OURS, rule)).toEqual([])
      expect(backupsToRemove(names.toReversed(), OURS, rule)).toEqual(removed)
    }),
  )
})

test('of the last days that have any, each keeps one', () => {
  fc.assert(
    fc.property(backups, rotation, (names, rule) => {
      const kept = keptOf(names, backupsToRemove(names, OURS, rule))
      const days = [...new Set(names.map((name) => name.slice(0, 21)))].sort().toReversed()
      const last = days.slice(0, rule.daily)
      expect(last.every((day) => kept.some((name) => name.startsWith(day)))).toBe(true)
    }),
  )
})

test('a file of another name is never removed', () => {
  fc.assert(
    fc.property(backups, fc.string(), rotation, (names, other, rule) => {
      fc.pre(!/^streekwerk-.*\.backup$/.test(other))
      expect(backupsToRemove([other, ...names], OURS, rule)).not.toContain(other)
    }),
  )
})

test('backups of another database in the same folder are never removed, and change nothing for ours', () => {
  fc.assert(
    fc.property(backups, backups, rotation, (names, others, rule) => {
      const theirs = others.map((name) => name.replace(OURS, THEIRS))
      expect(backupsToRemove([...theirs, ...names], OURS, rule)).toEqual(backupsToRemove(names, OURS, rule))
    }),
  )
})
