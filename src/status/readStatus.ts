import { readSealing } from '@streekwerk/payload-audit-trail'
import type { Payload } from 'payload'

import { type BackupStatus, readBackupStatus } from '../backups/nightly/backupStatus'
import { readClock } from '../clock/believedNow'
import { failureWords } from '../domain/status/failureWords'
import type { Failure, Status } from '../domain/status/status'
import type { Env } from '../env'
import { readMailOutcomes } from '../mail/mailOutcomes'
import { programVersion } from '../programVersion'
import { readClockOffset, readDatabase, readVisitors } from './readDatabase'
import { readDisks } from './readDisks'
import { readJobs } from './readJobs'
import { readTerms } from './readTerms'
import { readUploads } from './readUploads'

type Settings = Pick<
  Env,
  'backupAt' | 'backupDir' | 'backupPassphrase' | 'dataDir' | 'objectStore' | 'smtpUrl'
>

const failed = ({ at, reason, words }: NonNullable<BackupStatus['lastFailure']>): Failure => ({
  at,
  reason: words ?? failureWords(reason),
})

const succeeded = ({
  at,
  bytes,
  missing = { count: 0, some: [] },
}: NonNullable<BackupStatus['lastSuccess']>): Status['backups']['lastSuccess'] => ({
  at,
  bytes,
  missing: missing.some,
  missingCount: missing.count,
})

/** How the program runs: for whoever looks after it, who alone may be told. */
export const readStatus = async (payload: Payload, settings: Settings): Promise<Status> => {
  const [database, disks, jobs, backups, sealing, visitors, terms, uploads, mail, offsetSeconds, clock] =
    await Promise.all([
      readDatabase(payload),
      readDisks(settings),
      readJobs(payload),
      readBackupStatus(payload),
      readSealing(payload),
      readVisitors(payload),
      readTerms(payload),
      readUploads(settings),
      readMailOutcomes(payload),
      readClockOffset(payload),
      readClock(payload),
    ])
  return {
    backups: {
      isEncrypted: settings.backupPassphrase !== undefined,
      isOff: settings.backupAt === 'off',
      lastFailure: backups.lastFailure ? failed(backups.lastFailure) : null,
      lastSuccess: backups.lastSuccess ? succeeded(backups.lastSuccess) : null,
    },
    clock: { offsetSeconds, waitSeconds: Math.ceil((clock?.waitMs ?? 0) / 1000) },
    database,
    disks,
    jobs,
    mail: { ...mail, isSent: settings.smtpUrl !== undefined },
    node: process.versions.node,
    sealing,
    ...terms,
    uploads,
    version: programVersion(),
    visitors,
  }
}
