import { addDays } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { day } from '../../../test/arbitraries'
import { digestFor } from './digest'

const [friday, monday, tuesday, wednesday] = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']
const ans = { id: 'ans', lastSentAt: null, wantsDigest: true }
const due = (until: string) => ({ period: { until } })
const waiting = (submittedAt: string) => ({ submittedAt, submittedOn: submittedAt.slice(0, 10) })
const nothing = { approvals: [], due: [] }

describe('what somebody is told of their KPIs', () => {
  test('is all of it on a Monday: what is overdue, what ends within a week, and what waits', () => {
    const [old, soon, later] = [due('2025-12-31'), due('2026-12-07'), due('2026-12-08')]
    const submitted = waiting('2026-11-01T10:00:00.000Z')
    expect(digestFor(ans, { approvals: [submitted], due: [old, soon, later] }, monday)).toEqual({
      approvals: [submitted],
      overdue: [old],
      soon: [soon],
    })
    expect(digestFor(ans, nothing, monday)).toBeNull()
  })

  test('is on another day told as soon as a period ends or has ended', () => {
    const told = (until: string, today: string) => digestFor(ans, { ...nothing, due: [due(until)] }, today)
    expect(told(tuesday, tuesday)?.soon).toHaveLength(1)
    expect(told(tuesday, wednesday)?.overdue).toHaveLength(1)
    expect(told(monday, wednesday)).toBeNull()
    expect(told('2026-12-04', wednesday)).toBeNull()
  })

  test('is told once of what was submitted since', () => {
    const approvals = [waiting('2026-12-01T12:00:00.000Z')]
    const told = (lastSentAt: string | null, today: string) =>
      digestFor({ ...ans, lastSentAt }, { approvals, due: [] }, today)?.approvals.length
    expect(told(null, wednesday)).toBe(1)
    expect(told('2026-12-01T07:00:00.000Z', wednesday)).toBe(1)
    expect(told('2026-12-01T13:00:00.000Z', wednesday)).toBeUndefined()
    expect(told(null, '2026-12-03')).toBeUndefined()
  })
})

test('whatever there is, each of it is told in at most one part, and nothing else is', () => {
  fc.assert(
    fc.property(day, fc.array(fc.integer({ max: 20, min: -20 })), (today, offsets) => {
      const all = offsets.map((days) => due(addDays(today, days)))
      const told = digestFor(ans, { approvals: [], due: all }, today)
      if (!told) return
      const { overdue, soon } = told
      expect(new Set([...overdue, ...soon]).size).toBe(overdue.length + soon.length)
      expect(overdue.every(({ period }) => period.until < today)).toBe(true)
      expect(overdue.length + soon.length).toBe(offsets.filter((days) => days <= 7).length)
    }),
  )
})

test('nobody is told on a day off, or who does not want it', () => {
  const all = { approvals: [], due: [due(friday)] }
  expect(digestFor(ans, all, '2026-11-28')).toBeNull()
  expect(digestFor({ ...ans, wantsDigest: false }, all, monday)).toBeNull()
})
