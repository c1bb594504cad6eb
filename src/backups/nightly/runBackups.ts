import type { Payload } from 'payload'

import { nightly } from './nightlyTask'

/** Plans the backup of the next night, and makes the one whose time has come. For whoever holds the lock of the backups. */
export const runBackups = async ({ db, jobs }: Pick<Payload, 'db' | 'jobs'>): Promise<void> => {
  const { queue, slug } = nightly
  // Nobody else is at it, so one that is under way is of a program that died; Payload would wait for it for ever.
  await db.deleteMany({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: slug } }, { processing: { equals: true } }] },
  })
  await jobs.handleSchedules({ queue })
  await jobs.run({ overrideAccess: true, queue, silent: { error: false, info: true } })
}
