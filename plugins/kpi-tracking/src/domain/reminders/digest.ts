import type { Recipient } from '@streekwerk/payload-kit/pure'
import { addDays, getsDigest } from '@streekwerk/payload-kit/pure'

/** How many days ahead of today a digest looks. */
export const DAYS_AHEAD = 7

/** What there may be to tell somebody: what is due, by the last day (YYYY-MM-DD) of its period, and what waits for their approval. */
export type Reminders<Due extends DueReminder, Waiting extends WaitingReminder> = Readonly<{
  due: readonly Due[]
  approvals: readonly Waiting[]
}>

type DueReminder = Readonly<{ period: Readonly<{ until: string }> }>

/** Submitted on a day where the house is, and at a moment (ISO 8601). */
type WaitingReminder = Readonly<{ submittedOn: string; submittedAt: string }>

/** What somebody is told on one day, part by part. */
export type Digest<Due extends DueReminder, Waiting extends WaitingReminder> = Readonly<{
  overdue: readonly Due[]
  soon: readonly Due[]
  approvals: readonly Waiting[]
}>

/** Whether there was no digest yet that could have told this. */
const isRecent = (
  { submittedAt, submittedOn }: WaitingReminder,
  { lastSentAt }: Pick<Recipient, 'lastSentAt'>,
  today: string,
): boolean => submittedOn >= addDays(today, -1) && (lastSentAt === null || submittedAt > lastSentAt)

/**
 * What somebody is told on a day, or null where that is no mail. News is a period that ended the day before, one that ends today, and what
 * was submitted since the day before and the last digest; without any of it all waits for Monday.
 */
export const digestFor = <Due extends DueReminder, Waiting extends WaitingReminder>(
  recipient: Recipient,
  { approvals, due }: Reminders<Due, Waiting>,
  today: string,
): Digest<Due, Waiting> | null => {
  const overdue = due.filter(({ period }) => period.until < today)
  const soon = due.filter(({ period }) => period.until >= today && period.until <= addDays(today, DAYS_AHEAD))
  const told = [
    ...[...overdue, ...soon].map(
      ({ period }) => period.until === today || period.until === addDays(today, -1),
    ),
    ...approvals.map((each) => isRecent(each, recipient, today)),
  ]
  return getsDigest(recipient, told, { isNews: (isNew) => isNew, today })
    ? { approvals, overdue, soon }
    : null
}
