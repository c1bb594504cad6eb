import type { Recipient } from '@streekwerk/payload-kit/pure'
import { addDays, isMonday, isWorkingDay } from '@streekwerk/payload-kit/pure'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { day, people } from '../../../test/arbitraries'
import { trailStates } from '../trail/trail'
import { digestFor, digestParts, toldIn } from './digest'
import type { Reminder } from './reminder'
import { reminderKinds } from './reminder'

const reminder: fc.Arbitrary<Reminder> = fc.record({
  kind: fc.constantFrom(...reminderKinds),
  id: fc.constantFrom('1', '2', '3', '4'),
  recipient: fc.constantFrom(...people),
  on: day,
  askedAt: fc.option(
    day.map((on) => `${on}T09:00:00.000Z`),
    { nil: null },
  ),
  state: fc.oneof({ arbitrary: fc.constant('running' as const), weight: 3 }, fc.constantFrom(...trailStates)),
  isAsked: fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, fc.boolean()),
})
const recipient: fc.Arbitrary<Recipient> = fc.record({
  id: fc.constantFrom(...people),
  wantsDigest: fc.constant(true),
  lastSentAt: fc.option(
    day.map((on) => `${on}T07:00:00.000Z`),
    { nil: null },
  ),
})
const reminders = fc.array(reminder, { maxLength: 12 })

const hold = (law: (who: Recipient, all: Reminder[], today: string) => void) =>
  fc.assert(fc.property(recipient, reminders, day, law))
const toldTo = (who: Recipient, all: readonly Reminder[], today: string): readonly Reminder[] => {
  const digest = digestFor(who, all, today)
  return digest === null ? [] : toldIn(digest)
}

describe('a digest', () => {
  test('tells nothing twice, nothing of somebody else, nothing that is not asked, of what is on hold its decision alone, and nothing of what has ended', () => {
    hold((who, all, today) => {
      const told = toldTo(who, all, today)
      expect(new Set(told.map(({ id, kind }) => `${kind} ${id}`)).size).toBe(told.length)
      for (const each of told) {
        expect(each).toMatchObject({ isAsked: true, recipient: who.id })
        expect(each.kind === 'decision' ? ['running', 'onHold'] : ['running']).toContain(each.state)
      }
    })
  })

  test('is in order: overdue before today before soon, and each part by day', () => {
    hold((who, all, today) => {
      const digest = digestFor(who, all, today)
      if (digest === null) return
      const due = [...digest.overdue, ...digest.today, ...digest.soon].map(({ on }) => on)
      expect(due).toEqual(due.toSorted())
      expect(digest.overdue.every(({ on }) => on < today)).toBe(true)
      expect(digest.today.every(({ on }) => on === today)).toBe(true)
      for (const part of digestParts) {
        const days = digest[part].map(({ on }) => on)
        expect(days).toEqual(days.toSorted())
      }
    })
  })

  test('is never empty, never in a weekend, and never for who switched it off', () => {
    hold((who, all, today) => {
      const digest = digestFor(who, all, today)
      if (digest !== null) expect(toldIn(digest).length).toBeGreaterThan(0)
      if (!isWorkingDay(today)) expect(digest).toBeNull()
      expect(digestFor({ ...who, wantsDigest: false }, all, today)).toBeNull()
    })
  })

  test('comes of more whenever it comes of less, so that what may be read can be looked at last', () => {
    fc.assert(
      fc.property(recipient, reminders, reminders, day, (who, all, more, today) => {
        // Of one and the same thing the last word counts: what is added here is of other things.
        const others = more.map((each) => ({ ...each, id: `more ${each.id}` }))
        if (digestFor(who, all, today) !== null)
          expect(digestFor(who, [...all, ...others], today)).not.toBeNull()
      }),
    )
  })

  test('is brought about by one thing on two days at most, apart from Mondays', () => {
    fc.assert(
      fc.property(recipient, reminder, (who, one) => {
        const days = Array.from({ length: 120 }, (_, at) => addDays('2026-10-01', at))
        const sent = days.filter((today) => !isMonday(today) && digestFor(who, [one], today) !== null)
        expect(sent.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})
