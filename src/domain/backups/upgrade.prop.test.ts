import fc from 'fast-check'
import { expect, test } from 'vitest'

import { upgradeName, upgradesToRemove } from './upgrade'

const OURS = '0123456789ab'
const day = fc.integer({ max: 28, min: 1 })
const upgrade = fc
  .tuple(day, day, fc.constantFrom('one', 'two', 'three', 'four'))
  .map(([date, second, from]) => ({
    from,
    name: upgradeName({ day: date, hour: 1, minute: 2, month: 3, second, year: 2030 }, OURS, from),
  }))
const upgrades = fc.uniqueArray(upgrade, { maxLength: 30, selector: ({ name }) => name })
const versions = fc.integer({ max: 5, min: 1 })

const keptOf = (all: readonly { from: string; name: string }[], bound: number) => {
  const removed = upgradesToRemove(
    all.map(({ name }) => name),
    OURS,
    bound,
  )
  return all.filter(({ name }) => !removed.includes(name))
}

test('the backup of the last upgrade is never removed, and no more are kept than versions were asked for', () => {
  fc.assert(
    fc.property(upgrades, versions, (all, bound) => {
      const kept = keptOf(all, bound)
      const [newest] = all.toSorted((a, b) => (a.name < b.name ? 1 : -1))
      if (newest) expect(kept).toContainEqual(newest)
      expect(kept.length).toBeLessThanOrEqual(bound)
      expect(new Set(kept.map(({ from }) => from)).size).toBe(kept.length)
    }),
  )
})

test('what was kept is kept the next time, in whatever order the folder tells it', () => {
  fc.assert(
    fc.property(upgrades, versions, (all, bound) => {
      const kept = keptOf(all, bound)
      expect(keptOf(kept.toReversed(), bound).toReversed()).toEqual(kept)
    }),
  )
})
