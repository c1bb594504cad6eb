import { plannedFromNow } from '@streekwerk/payload-kit'
import type { TaskConfig } from 'payload'

import type { Env } from '../../env'
import { backUpTonight } from './backUpTonight'

/** How the job and its queue are called. */
export const nightly = { queue: 'backups', slug: 'nightly-backup' } as const

/** Switched off the job keeps a schedule, which is part of the schema of Payload's jobs; nothing looks at it then. */
const FALLBACK = { hour: 3, minute: 30 }

/** The next night is never further away than this, also where the clock is set an hour back; a nearer one is of a night that was made. */
const A_NIGHT_MS = 26 * 3_600_000

/** The job that makes a backup every night, at the time that is set. */
export const nightlyTask = ({
  backupAt,
  backupDir,
  databaseUrl = '',
  dataDir,
}: Pick<Env, 'backupAt' | 'backupDir' | 'databaseUrl' | 'dataDir'>): TaskConfig<{
  input: object
  output: { file: string }
}> => {
  const { hour, minute } = backupAt === 'off' ? FALLBACK : backupAt
  return {
    slug: nightly.slug,
    handler: async ({ req }) => ({
      output: await backUpTonight(req.payload, { backupDir, databaseUrl, dataDir }, new Date()),
    }),
    schedule: [
      {
        cron: `${minute} ${hour} * * *`,
        hooks: { beforeSchedule: plannedFromNow({ staysWithinMs: A_NIGHT_MS }) },
        queue: nightly.queue,
      },
    ],
  }
}
