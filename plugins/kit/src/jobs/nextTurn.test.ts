import { afterEach, expect, test, vi } from 'vitest'

import { nextTurn } from './nextTurn'

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const turnAt = (now: string, cron = '30 2 * * *') => {
  process.env.TZ = 'Europe/Amsterdam'
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
  return nextTurn(cron)?.toISOString() ?? null
}

test('the next turn is told on the clock of the machine', () => {
  expect(turnAt('2027-06-01T12:00:00Z')).toBe('2027-06-02T00:30:00.000Z')
  expect(turnAt('2027-12-01T12:00:00Z')).toBe('2027-12-02T01:30:00.000Z')
})

test('no turn is told that was, also in the hour that comes twice', () => {
  for (let minute = 0; minute < 180; minute += 1) {
    const now = new Date(Date.parse('2027-10-31T00:00:00Z') + minute * 60_000).toISOString()
    const turn = turnAt(now)
    if (turn !== null) expect(turn > now).toBe(true)
  }
  expect(turnAt('2027-10-31T01:02:00Z')).toBeNull()
})

test('a schedule that has no turn any more has none', () => {
  expect(turnAt('2027-06-01T12:00:00Z', '0 0 30 2 *')).toBeNull()
})
