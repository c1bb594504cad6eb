import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type { Payload } from 'payload'

import { connect } from '../../database/connect'
import { databaseIdentity } from '../../database/databaseIdentity'
import { backupsToRemove, halvesOf, nightlyName, type Rotation } from '../../domain/backups/nightly'
import { Refusal } from '../../refusal'
import { momentOf, openBackupFolder, removeBackups, requireRoom } from '../backupFolder'
import type { ToldBackup } from '../toldBackup'
import { backUpApart } from './backUpApart'
import { readBackupStatus, recordBackup } from './backupStatus'

/** A week day by day, a month by the week, a year by the month. */
const ROTATION: Rotation = { daily: 7, monthly: 12, weekly: 4 }

/** Where backups go, and of what. */
export type NightlySettings = {
  backupDir: string
  dataDir: string
  databaseUrl: string
}

const identityAt = async (databaseUrl: string): Promise<string> => {
  const client = await connect(databaseUrl)
  try {
    return await databaseIdentity(client)
  } finally {
    await client.end()
  }
}

/** What bears a later moment than the newest is of a clock that was wrong, or of somebody who would have this one removed. */
const upTo = (names: readonly string[], file: string): string[] =>
  names.filter((name) => name <= basename(file))

const backUp = async (
  file: string,
  { backupDir, dataDir, databaseUrl }: NightlySettings,
  database: string,
  lastBytes: number | null,
): Promise<ToldBackup> => {
  await openBackupFolder(backupDir)
  await removeBackups(backupDir, halvesOf(await readdir(backupDir), database))
  await requireRoom(backupDir, lastBytes)
  return backUpApart(file, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
}

/**
 * Makes the backup of this night and writes down how it went, then removes those that have had their time. Throws what went wrong; where
 * that is the backup itself all earlier ones are as they were. For whoever holds the lock of the backups.
 */
export const backUpTonight = async (
  payload: Pick<Payload, 'kv'>,
  settings: NightlySettings,
  now: Date,
): Promise<{ file: string }> => {
  const database = await identityAt(settings.databaseUrl)
  const file = join(settings.backupDir, nightlyName(momentOf(now), database))
  const began = performance.now()
  let told: ToldBackup
  try {
    const { lastSuccess } = await readBackupStatus(payload)
    told = await backUp(file, settings, database, lastSuccess?.bytes ?? null)
  } catch (error) {
    const { message } = error as Error
    const words = error instanceof Refusal ? error.words : undefined
    await recordBackup(payload, {
      lastFailure: { at: now.toISOString(), reason: message, ...(words && { words }) },
    })
    throw error
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { bytes, missing } = told
  await recordBackup(payload, { lastSuccess: { at: now.toISOString(), bytes, file, missing, seconds } })
  await removeBackups(
    settings.backupDir,
    backupsToRemove(upTo(await readdir(settings.backupDir), file), database, ROTATION),
  )
  return { file }
}
