import type { Payload } from 'payload'

import { endBackups } from './backUpApart'
import { nightly } from './nightlyTask'

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
  signal.throwIfAborted()
  await jobs.run({ overrideAccess: true, queue, silent: { error: false, info: true } })
}
