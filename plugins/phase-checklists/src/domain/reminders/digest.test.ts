import type { Recipient } from '@streekwerk/payload-kit/pure'
import { describe, expect, test } from 'vitest'

import { digestFor, toldIn } from './digest'
import type { Reminder } from './reminder'

const ans: Recipient = { id: 'ans', wantsDigest: true, lastSentAt: null }
const [monday, tuesday, wednesday, friday, saturday] = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-27',
  '2026-11-28',
]

const buildReminder = (reminder: Partial<Reminder> = {}): Reminder => ({
  kind: 'item',
  id: 'letter',
  recipient: 'ans',
  on: tuesday,
  askedAt: null,
  state: 'running',
  isAsked: true,
  ...reminder,
})

const told = (reminders: readonly Reminder[], today: string, recipient = ans) => {
  const digest = digestFor(recipient, reminders, today)
  return digest && toldIn(digest).map(({ id }) => id)
}

describe('a digest', () => {
  test('tells what is overdue, what is due today and what is due within seven days, each by day', () => {
    const reminders = [
      buildReminder({ id: 'next-week', on: '2026-12-01' }),
      buildReminder({ id: 'too-far', on: '2026-12-02' }),
      buildReminder({ id: 'today' }),
      buildReminder({ id: 'tomorrow', kind: 'condition', on: wednesday }),
      buildReminder({ id: 'last-week', on: '2026-11-18' }),
      buildReminder({ id: 'last-year', on: '2025-11-18' }),
    ]
    expect(digestFor(ans, reminders, tuesday)).toMatchObject({
      overdue: [{ id: 'last-year' }, { id: 'last-week' }],
      today: [{ id: 'today' }],
      soon: [{ id: 'tomorrow' }, { id: 'next-week' }],
    })
    expect(told(reminders, tuesday)).not.toContain('too-far')
  })

  test('comes on a Monday whenever there is anything, on other days only when something is news', () => {
    const old = [buildReminder({ on: '2026-11-10' })]
    expect(told(old, monday)).toEqual(['letter'])
    for (const day of [tuesday, wednesday, friday]) expect(told(old, day)).toBeNull()
    const due = [...old, buildReminder({ id: 'due' })]
    expect(told(due, tuesday)).toEqual(['letter', 'due'])
    expect(told(due, wednesday)).toEqual(['letter', 'due'])
    expect(told(due, friday)).toBeNull()
  })

  test('never comes in a weekend; what was due then is told on the Monday after', () => {
    const due = [buildReminder({ on: saturday })]
    expect(told(due, saturday)).toBeNull()
    expect(told(due, '2026-11-30')).toEqual(['letter'])
  })

  test('tells of a waiver until it ends, and of one that ended no more', () => {
    const waiver = [buildReminder({ id: 'w', kind: 'waiver', on: friday })]
    expect(told(waiver, monday)).toEqual(['w'])
    expect(told(waiver, wednesday)).toBeNull()
    expect(told(waiver, friday)).toEqual(['w'])
    expect(told(waiver, '2026-11-30')).toBeNull()
  })

  test('tells of a decision that is asked for while a subject is on hold, and of nothing else there', () => {
    const onHold = { on: friday, state: 'onHold' } as const
    const resting = [buildReminder(onHold), buildReminder({ ...onHold, id: 'w', kind: 'waiver' })]
    expect(told(resting, friday)).toBeNull()
    const asked = buildReminder({ ...onHold, askedAt: `${friday}T05:00:00.000Z`, id: 'd', kind: 'decision' })
    expect(told([...resting, asked], friday)).toEqual(['d'])
  })

  test('tells of a decision that was asked for since the last one was sent', () => {
    const asked = [buildReminder({ askedAt: `${tuesday}T13:00:00.000Z`, id: 'd', kind: 'decision' })]
    expect(told(asked, wednesday)).toEqual(['d'])
    expect(told(asked, wednesday, { ...ans, lastSentAt: `${tuesday}T06:00:00.000Z` })).toEqual(['d'])
    expect(told(asked, wednesday, { ...ans, lastSentAt: `${tuesday}T13:20:00.000Z` })).toBeNull()
    expect(told(asked, friday)).toBeNull()
    expect(told(asked, '2026-11-30')).toEqual(['d'])
  })
})
