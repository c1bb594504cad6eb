import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { backupsToRemove, nightlyName, type Rotation } from '../../domain/backups/nightly'
import { backUpApart } from './backUpApart'
import { recordBackup } from './backupStatus'

/** A week day by day, a month by the week, a year by the month. */
const ROTATION: Rotation = { daily: 7, monthly: 12, weekly: 4 }

const OWNER_ALONE = 0o700

/** What a backup left that was killed. */
const HALF = /^streekwerk-.*\.backup\.(lock|part)$/

/** Where backups go, and of what. */
export type NightlySettings = {
  backupDir: string
  dataDir: string
  databaseUrl: string
}

const nameAt = (now: Date): string =>
  nightlyName({
    day: now.getDate(),
    hour: now.getHours(),
    minute: now.getMinutes(),
    month: now.getMonth() + 1,
    year: now.getFullYear(),
  })

const removeOld = async (folder: string): Promise<void> => {
  for (const name of backupsToRemove(await readdir(folder), ROTATION))
    await rm(join(folder, name), { force: true })
}

const removeHalves = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) if (HALF.test(name)) await rm(join(folder, name), { force: true })
}

const backUp = async (file: string, { backupDir, dataDir, databaseUrl }: NightlySettings): Promise<void> => {
  await mkdir(backupDir, { mode: OWNER_ALONE, recursive: true })
  await removeHalves(backupDir)
  await backUpApart(file, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
  await removeOld(backupDir)
}

/**
 * Makes the backup of this night, then removes those that have had their time, and writes down how it went. Throws what went wrong,
 * with all earlier backups as they were. For whoever holds the lock of the backups.
 */
export const backUpTonight = async (
  payload: Pick<Payload, 'kv'>,
  settings: NightlySettings,
  now: Date,
): Promise<{ file: string }> => {
  const file = join(settings.backupDir, nameAt(now))
  const began = performance.now()
  try {
    await backUp(file, settings)
  } catch (error) {
    const { message } = error as Error
    await recordBackup(payload, { lastFailure: { at: now.toISOString(), reason: message } })
    throw error
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { size: bytes } = await stat(file)
  await recordBackup(payload, { lastSuccess: { at: now.toISOString(), bytes, file, seconds } })
  return { file }
}
