import { mkdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'

import type { Moment } from '../domain/backups/moment'
import { roomForBackup } from '../domain/backups/room'
import { Refusal } from '../refusal'
import { sizeText } from './sizeText'

const OWNER_ALONE = 0o700

/** Makes the folder of backups where it is not there yet, for its owner alone. */
export const openBackupFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { mode: OWNER_ALONE, recursive: true })
}

/** Removes what is named, where it is still there. */
export const removeBackups = async (folder: string, names: readonly string[]): Promise<void> => {
  for (const name of names) await rm(join(folder, name), { force: true })
}

/** Refuses to begin what would fill the disk, on which the database may be; by how large the last backup was, null for none. */
export const requireRoom = async (folder: string, lastBytes: number | null): Promise<void> => {
  const { bavail, bsize } = await statfs(folder)
  const [free, wanted] = [bavail * bsize, roomForBackup(lastBytes)]
  if (free >= wanted) return
  throw new Refusal({
    nl: `Er is te weinig ruimte in ${folder}: ${sizeText(free)} vrij, ${sizeText(wanted)} nodig.`,
    en: `There is too little room in ${folder}: ${sizeText(free)} free, ${sizeText(wanted)} needed.`,
  })
}

/** A moment by the clock of this server. */
export const momentOf = (now: Date): Moment => ({
  day: now.getDate(),
  hour: now.getHours(),
  minute: now.getMinutes(),
  month: now.getMonth() + 1,
  second: now.getSeconds(),
  year: now.getFullYear(),
})
