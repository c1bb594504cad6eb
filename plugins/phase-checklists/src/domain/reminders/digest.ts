import type { Recipient } from '@streekwerk/payload-kit/pure'
import { addDays, getsDigest } from '@streekwerk/payload-kit/pure'

import type { Reminder } from './reminder'

/** The parts of a digest, in the order in which they are told. */
export const digestParts = ['overdue', 'today', 'soon', 'ending', 'decisions'] as const
export type DigestPart = (typeof digestParts)[number]

/** What one person is told on one day, each part by day. */
export type Digest<One extends Reminder = Reminder> = Readonly<Record<DigestPart, readonly One[]>>

/** How many days ahead of today a digest looks. */
export const DAYS_AHEAD = 7

const isSoon = (day: string, today: string): boolean => day >= today && day <= addDays(today, DAYS_AHEAD)

const partOf = ({ kind, on }: Reminder, today: string): DigestPart | undefined => {
  switch (kind) {
    case 'condition':
    case 'item':
      if (on < today) return 'overdue'
      if (on === today) return 'today'
      return isSoon(on, today) ? 'soon' : undefined
    case 'decision':
      return 'decisions'
    case 'waiver':
      return isSoon(on, today) ? 'ending' : undefined
  }
}

/** Whether there was no digest yet that could have told this as it stands today. */
const isNews = ({ askedAt, kind, on }: Reminder, { lastSentAt }: Recipient, today: string): boolean => {
  if (kind === 'waiver') return on === today
  const isFresh = on === today || on === addDays(today, -1)
  const isTold = kind === 'decision' && lastSentAt !== null && (askedAt ?? '') <= lastSentAt
  return isFresh && !isTold
}

/** While a subject is on hold what is asked there rests, but for a decision: that is what ends the hold. */
const isAwake = ({ kind, state }: Reminder): boolean =>
  state === 'running' || (kind === 'decision' && state === 'onHold')

const byDay = (a: Reminder, b: Reminder): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

const once = <One extends Reminder>(reminders: readonly One[]): readonly One[] => [
  ...new Map(reminders.map((reminder) => [`${reminder.kind} ${reminder.id}`, reminder])).values(),
]

/**
 * What somebody is told on a day, or null where that is no mail: they do not want it, nobody works that day, or there is nothing. On a
 * Monday all is told; on another day all is told as soon as something is news: due today, overdue since yesterday, a waiver that ends
 * today, or a decision asked for since the day before and the last digest. So nobody gets the same mail day after day.
 */
export const digestFor = <One extends Reminder>(
  recipient: Recipient,
  reminders: readonly One[],
  today: string,
): Digest<One> | null => {
  const theirs = once(reminders)
    .filter((reminder) => reminder.isAsked && isAwake(reminder))
    .filter((reminder) => reminder.recipient === recipient.id && partOf(reminder, today) !== undefined)
    .toSorted(byDay)
  const asked = { isNews: (reminder: One) => isNews(reminder, recipient, today), today }
  if (!getsDigest(recipient, theirs, asked)) return null
  const inPart = (part: DigestPart) => theirs.filter((reminder) => partOf(reminder, today) === part)
  return {
    overdue: inPart('overdue'),
    today: inPart('today'),
    soon: inPart('soon'),
    ending: inPart('ending'),
    decisions: inPart('decisions'),
  }
}

/** All that a digest tells, in its order. */
export const toldIn = <One extends Reminder>(digest: Digest<One>): readonly One[] =>
  digestParts.flatMap((part) => digest[part])
