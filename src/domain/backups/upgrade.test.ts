import { expect, test } from 'vitest'

import { backupsToRemove } from './nightly'
import { upgradeHalves, upgradeName, upgradesToRemove } from './upgrade'

const [ours, theirs] = ['0123456789ab', 'ba9876543210']
const at = (day: number) => ({ day, hour: 14, minute: 5, month: 11, second: 9, year: 2026 })

test('a backup before an upgrade tells of which moment, which database and which version it is', () => {
  expect(upgradeName(at(28), ours, '20261128_113412_audit_trail')).toBe(
    'streekwerk-2026-11-28T140509-0123456789ab-before-upgrade-from-20261128_113412_audit_trail.backup',
  )
  expect(upgradeName(at(28), ours, '../../etc')).not.toContain('/')
})

test('of each of the last versions the newest is kept', () => {
  const days = [1, 2, 3, 4, 5]
  const names = days.map((day) => upgradeName(at(day), ours, day < 3 ? 'one' : `version_${day}`))
  expect(upgradesToRemove(names, ours, 2)).toEqual([names[2], names[1], names[0]])
  expect(upgradesToRemove(names, ours, 4)).toEqual([names[0]])
})

test('neither the nightly rotation nor another database touches it', () => {
  const name = upgradeName(at(28), ours, 'one')
  expect(backupsToRemove([name], ours, { daily: 0, monthly: 0, weekly: 0 })).toEqual([])
  expect(upgradesToRemove([name], theirs, 0)).toEqual([])
  expect(upgradeHalves([`${name}.part`, `${name}.lock`, name], theirs)).toEqual([])
  expect(upgradeHalves([`${name}.part`, `${name}.lock`, name], ours)).toEqual([
    `${name}.part`,
    `${name}.lock`,
  ])
})
