import type { Disk, Failure, Status } from './status'

/** What an administrator should do something about; `of` says of which disk, file, job or role, of how many, or of how many seconds. */
export type Warning = Readonly<{
  kind:
    | 'backupAhead'
    | 'backupFailed'
    | 'backupMisses'
    | 'backupOff'
    | 'backupOld'
    | 'backupPlain'
    | 'clockApart'
    | 'clockJumped'
    | 'consentOver'
    | 'diskFull'
    | 'jobFailed'
    | 'mailFailed'
    | 'mailKept'
    | 'noBackup'
    | 'roleReadsBeyond'
    | 'roleWrites'
    | 'storeAway'
    | 'termOver'
    | 'unsealed'
  of: string | null
}>

const HOUR_MS = 3_600_000
/** Clocks of instances may differ by so much. */
export const SKEW_MS = 5 * 60_000
/** Codes of a second step are good for half a minute, and the one before and after it. */
const OFFSET_SECONDS = 60
const GIGABYTE = 1_000_000_000

/** A night that is missed shows before the next one. */
const BACKUP_HOURS = 26

/** What becomes of it is told as that of the backups. */
const BACKUP_JOB = 'nightly-backup'

/** It seals each second; a long save or import may hold it up for a while. */
const SEALED_WITHIN_SECONDS = 300

const isFull = ({ free, total }: Disk): boolean => free < 2 * GIGABYTE || free < total / 20

/** Whether something is told of a time that is still to come: the clock was ahead then, so that its place among others is not known. */
export const isAhead = (at: string, now: string): boolean => Date.parse(at) - Date.parse(now) > SKEW_MS

/** Whether the last time was one that failed. */
const isFailing = (lastFailure: Failure | null, succeededAt: string | null, now: string): boolean =>
  lastFailure !== null &&
  !isAhead(lastFailure.at, now) &&
  (succeededAt === null || isAhead(succeededAt, now) || lastFailure.at > succeededAt)

const backupWarnings = ({ backups }: Status, now: string): readonly Warning[] => {
  const { isEncrypted, isOff, lastFailure, lastSuccess } = backups
  if (isOff) return [{ kind: 'backupOff', of: null }]
  const hasFailed = isFailing(lastFailure, lastSuccess?.at ?? null, now)
  const isOld = lastSuccess !== null && Date.parse(now) - Date.parse(lastSuccess.at) > BACKUP_HOURS * HOUR_MS
  return [
    ...(hasFailed ? [{ kind: 'backupFailed' as const, of: null }] : []),
    ...(lastSuccess !== null && isAhead(lastSuccess.at, now)
      ? [{ kind: 'backupAhead' as const, of: null }]
      : []),
    ...(isOld ? [{ kind: 'backupOld' as const, of: null }] : []),
    ...(lastSuccess !== null && lastSuccess.missingCount > 0
      ? [{ kind: 'backupMisses' as const, of: lastSuccess.missing[0] ?? null }]
      : []),
    ...(lastSuccess === null && !hasFailed ? [{ kind: 'noBackup' as const, of: null }] : []),
    ...(isEncrypted ? [] : [{ kind: 'backupPlain' as const, of: null }]),
  ]
}

/** What is wrong with how the program runs at a moment (ISO 8601), the worst first; none where nothing needs anybody. */
export const warningsOf = (status: Status, now: string): readonly Warning[] => {
  const { clock, disks, jobs, mail, over, sealing, uploads, visitors } = status
  const isWaiting = sealing.waitingSeconds !== null && sealing.waitingSeconds > SEALED_WITHIN_SECONDS
  return [
    ...(Math.abs(clock.offsetSeconds) > OFFSET_SECONDS
      ? [{ kind: 'clockApart' as const, of: String(Math.abs(clock.offsetSeconds)) }]
      : []),
    ...(uploads.isReached ? [] : [{ kind: 'storeAway' as const, of: uploads.bucket }]),
    ...disks.filter(isFull).map(({ of }): Warning => ({ kind: 'diskFull', of })),
    ...visitors.flatMap(({ name, readsBeyond, writes }): readonly Warning[] => [
      ...(writes.length > 0 ? [{ kind: 'roleWrites' as const, of: name }] : []),
      ...(readsBeyond.length > 0 ? [{ kind: 'roleReadsBeyond' as const, of: name }] : []),
    ]),
    ...backupWarnings(status, now),
    ...(clock.waitSeconds > 0 ? [{ kind: 'clockJumped' as const, of: String(clock.waitSeconds) }] : []),
    ...(isWaiting ? [{ kind: 'unsealed' as const, of: null }] : []),
    ...jobs
      .filter(
        ({ lastFailure, slug, succeededAt }) =>
          slug !== BACKUP_JOB && isFailing(lastFailure, succeededAt, now),
      )
      .map(({ slug }): Warning => ({ kind: 'jobFailed', of: slug })),
    ...(over.people > 0 && clock.waitSeconds === 0
      ? [{ kind: 'termOver' as const, of: String(over.people) }]
      : []),
    ...(over.pictures > 0 ? [{ kind: 'consentOver' as const, of: String(over.pictures) }] : []),
    ...(mail.isSent && isFailing(mail.lastFailure, mail.lastSentAt, now)
      ? [{ kind: 'mailFailed' as const, of: null }]
      : []),
    ...(mail.isSent ? [] : [{ kind: 'mailKept' as const, of: null }]),
  ]
}
