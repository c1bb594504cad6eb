import type { Payload, Where } from 'payload'

import { endBackups } from './backUpApart'
import { nightly } from './nightlyTask'

/** The next night is never further away than this, also where the clock is set an hour back. */
const A_NIGHT_MS = 26 * 3_600_000

/** A clock that was set back leaves plans that are far away: for a night that is to come in days, or years. */
const forgetFar = async ({ db }: Pick<Payload, 'db'>): Promise<boolean> => {
  const far: Where = {
    and: [
      { taskSlug: { equals: nightly.slug } },
      { waitUntil: { greater_than: new Date(Date.now() + A_NIGHT_MS).toISOString() } },
      { completedAt: { exists: false } },
    ],
  }
  const { totalDocs } = await db.count({ collection: 'payload-jobs', where: far })
  if (totalDocs > 0) await db.deleteMany({ collection: 'payload-jobs', where: far })
  return totalDocs > 0
}

/**
 * Plans the backup of the next night, and makes the one whose time has come. For whoever holds the lock of the backups, for as long as the
 * signal is not aborted: whoever has it next takes what is under way for that of a program that died.
 */
export const runBackups = async (
  { db, jobs }: Pick<Payload, 'db' | 'jobs'>,
  signal: AbortSignal,
): Promise<void> => {
  signal.throwIfAborted()
  signal.addEventListener('abort', endBackups)
  const { queue, slug } = nightly
  // Nobody else is at it, so one that is under way is of a program that died; Payload would wait for it for ever.
  await db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: slug } }, { processing: { equals: true } }] },
  })
  await jobs.handleSchedules({ queue })
  // Planned from when it was last looked at, which was in the future; by now that is told anew.
  if (await forgetFar({ db })) await jobs.handleSchedules({ queue })
  signal.throwIfAborted()
  await jobs.run({ overrideAccess: true, queue, silent: { error: false, info: true } })
}
