import { expect, test } from 'vitest'

import { backupsToRemove, halvesOf, nightlyName } from './nightly'

const ours = '0123456789ab'
const rotation = { daily: 7, monthly: 12, weekly: 4 }

/** The nights from one day on, one a day. */
const nights = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.parse(from) + index * 86_400_000)
    return nightlyName(
      {
        day: at.getUTCDate(),
        hour: 3,
        minute: 30,
        month: at.getUTCMonth() + 1,
        second: 5,
        year: at.getUTCFullYear(),
      },
      ours,
    )
  })

test('a backup is called after its day, its time and its database', () => {
  expect(nights('2026-11-28', 1)).toEqual(['streekwerk-2026-11-28T033005-0123456789ab.backup'])
})

test('after a year of nights seven days are kept, four weeks and twelve months', () => {
  const all = nights('2026-01-01', 365)
  const removed = new Set(backupsToRemove(all, ours, rotation))
  const days = all.filter((name) => !removed.has(name)).map((name) => name.slice(11, 21))
  expect(days).toEqual(
    [
      ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'],
      ...['12-13', '12-20', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
    ].map((day) => `2026-${day}`),
  )
})

test('after a pause of months what there was is kept as it was', () => {
  const all = nights('2026-01-01', 5)
  expect(backupsToRemove([...all, ...nights('2026-09-01', 1)], ours, rotation)).toEqual([])
})

test('what somebody else put there is left alone, and what is of another database', () => {
  const others = ['streekwerk.backup', 'notes.txt', ...nights('2026-01-01', 9)]
  expect(backupsToRemove(others, 'ba9876543210', { daily: 0, monthly: 0, weekly: 0 })).toEqual([])
})

test('the second backup of a day takes the place of the first', () => {
  const [first, second] = ['T033000', 'T120000'].map((time) => `streekwerk-2026-11-28${time}-${ours}.backup`)
  expect(backupsToRemove([second ?? '', first ?? ''], ours, rotation)).toEqual([first])
})

test('what killed backups left is known, but not that of another database, which may be under way', () => {
  const [name = ''] = nights('2026-11-28', 1)
  const halves = [`${name}.part`, `${name}.lock`]
  const theirs = halves.map((half) => half.replace(ours, 'ba9876543210'))
  expect(halvesOf([name, ...halves, ...theirs, 'notes.part'], ours)).toEqual(halves)
})
