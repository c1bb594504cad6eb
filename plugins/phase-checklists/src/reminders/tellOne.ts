import type { Addressee } from '@streekwerk/payload-kit/reminders'

import type { Digest } from '../domain/reminders/digest'
import { digestFor, toldIn } from '../domain/reminders/digest'
import type { FoundReminder } from './foundReminder'
import { readVisible } from './readVisible'
import type { Run } from './run'

/** What somebody is told today, with what the subjects are called. */
export type Told = Readonly<{ digest: Digest<FoundReminder>; titles: ReadonlyMap<string, string> }>

/**
 * What somebody is told today of what is theirs, or null. Only what they may read by today's rules is told, and that is asked last, of what
 * would be told: where there would be no mail with all of it, there is none with less.
 */
export const tellOne = async (
  run: Run,
  addressee: Addressee,
  reminders: readonly FoundReminder[],
): Promise<Told | null> => {
  const likely = digestFor(addressee, reminders, run.today)
  if (likely === null) return null
  const subjects = new Set(toldIn(likely).map(({ subject }) => subject))
  const titles = await readVisible(run, addressee.req, [...subjects])
  const visible = toldIn(likely).filter(({ subject }) => titles.has(subject))
  const digest = digestFor(addressee, visible, run.today)
  return digest && { digest, titles }
}
