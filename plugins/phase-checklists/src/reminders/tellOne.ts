import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Digest } from '../domain/reminders/digest'
import { digestFor, toldIn } from '../domain/reminders/digest'
import type { Recipient } from '../domain/reminders/reminder'
import type { Doc } from '../read/localApi'
import { askChecks } from './askChecks'
import { decisionReminders } from './decisionReminders'
import type { FoundReminder } from './foundReminder'
import { readVisible } from './readVisible'
import type { Run } from './run'

/** What somebody is told today, with what the subjects are called. */
export type Told = Readonly<{ digest: Digest<FoundReminder>; titles: ReadonlyMap<string, string> }>

/** An account with what is known of its digests. */
export type Addressee = Recipient & Readonly<{ account: Doc; email: string }>

/**
 * What somebody is told today of what is theirs, or null. Only what they may read by today's rules is told, and the checks are asked
 * last, of what is left: where there would be no mail with all of it, there is none with less.
 */
export const tellOne = async (
  run: Run,
  addressee: Addressee,
  reminders: readonly FoundReminder[],
): Promise<Told | null> => {
  const { asked, options, payload, today } = run
  if (reminders.length === 0 && asked.length === 0) return null
  const user = { ...addressee.account, collection: options.users } as unknown as NonNullable<
    PayloadRequest['user']
  >
  const req = await createLocalReq({ req: {}, user }, payload)
  const all = [...reminders, ...(await decisionReminders(run, req, addressee.id))]
  const likely = digestFor(addressee, all, today)
  if (likely === null) return null
  const subjects = new Set(toldIn(likely).map(({ subject }) => subject))
  const titles = await readVisible(run, req, [...subjects])
  const visible = toldIn(likely).filter(({ subject }) => titles.has(subject))
  const digest = digestFor(addressee, await askChecks(run, visible), today)
  return digest && { digest, titles }
}
