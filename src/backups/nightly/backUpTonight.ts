import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { backupsToRemove, nightlyName, type Rotation } from '../../domain/backups/nightly'
import { roomForBackup } from '../../domain/backups/room'
import { Refusal } from '../../refusal'
import { sizeText } from '../sizeText'
import { backUpApart } from './backUpApart'
import { readBackupStatus, recordBackup } from './backupStatus'

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

/** Refuses to begin what would fill the disk, on which the database may be. */
const requireRoom = async (folder: string, lastBytes: number | null): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  const [free, wanted] = [bavail * bsize, roomForBackup(lastBytes)]
  if (free >= wanted) return
  throw new Refusal({
    nl: `Er is te weinig ruimte in ${folder}: ${sizeText(free)} vrij, ${sizeText(wanted)} nodig.`,
    en: `There is too little room in ${folder}: ${sizeText(free)} free, ${sizeText(wanted)} needed.`,
  })
}

const backUp = async (
  file: string,
  { backupDir, dataDir, databaseUrl }: NightlySettings,
  lastBytes: number | null,
): Promise<void> => {
  await mkdir(backupDir, { mode: OWNER_ALONE, recursive: true })
  await removeHalves(backupDir)
  await requireRoom(backupDir, lastBytes)
  await backUpApart(file, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
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
  const file = join(settings.backupDir, nameAt(now))
  const began = performance.now()
  try {
    const { lastSuccess } = await readBackupStatus(payload)
    await backUp(file, settings, lastSuccess?.bytes ?? null)
  } catch (error) {
    const { message } = error as Error
    await recordBackup(payload, { lastFailure: { at: now.toISOString(), reason: message } })
    throw error
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { size: bytes } = await stat(file)
  await recordBackup(payload, { lastSuccess: { at: now.toISOString(), bytes, file, seconds } })
  await removeOld(settings.backupDir)
  return { file }
}
