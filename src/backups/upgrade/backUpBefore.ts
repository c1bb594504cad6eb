import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

import type pg from 'pg'

import { databaseIdentity } from '../../database/databaseIdentity'
import { newestBackup } from '../../domain/backups/nightly'
import { upgradeHalves, upgradeName, upgradesToRemove } from '../../domain/backups/upgrade'
import type { Env } from '../../env'
import { Refusal } from '../../refusal'
import { openBucket } from '../../uploads/openBucket'
import { momentOf, openBackupFolder, removeBackups, requireRoom } from '../backupFolder'
import { filledTables } from '../read/emptyDatabase'
import { secretsToKeep } from '../secretsToKeep'
import { showProgress } from '../showProgress'
import { writeBackup } from '../write/writeBackup'

const TITLE = 'backup before the upgrade'

/** Of so many versions the backup is kept that was made before it was left. */
const VERSIONS_KEPT = 3

/** Of what a backup is made before an upgrade, and who hears of it. */
export type UpgradeBackup = {
  env: Pick<Env, 'backupDir' | 'backupPassphrase' | 'dataDir' | 'objectStore'>
  /** Told what takes time. */
  log: (message: string) => void
  /** Told what is to be remembered. */
  note: (line: string) => void
  /** Told how far it is, many times a second. */
  progress?: (message: string) => void
  signal?: AbortSignal
  url: string
}

const sizeOfNewest = async (folder: string, names: readonly string[], database: string) => {
  const newest = newestBackup(names, database)
  return newest === undefined ? null : (await stat(join(folder, newest))).size
}

const backUp = async (
  { env, log, note, progress = () => undefined, signal, url }: UpgradeBackup,
  database: string,
  last: string,
): Promise<void> => {
  const { backupDir, backupPassphrase: passphrase, dataDir } = env
  log(TITLE)
  await openBackupFolder(backupDir)
  const names = await readdir(backupDir)
  await removeBackups(backupDir, upgradeHalves(names, database))
  await requireRoom(backupDir, await sizeOfNewest(backupDir, names, database))
  const file = join(backupDir, upgradeName(momentOf(new Date()), database, last))
  await writeBackup({
    bucket: openBucket(env),
    dataDir,
    file,
    hasTurn: true,
    passphrase,
    progress: showProgress((line) => progress(`${TITLE}: ${line}`)),
    secretsToKeep: secretsToKeep(process.env),
    url,
    ...(signal && { signal }),
  })
  note(`  Backup before the upgrade: ${file}`)
  // What bears a later moment is of a clock that was wrong, or of somebody who would have this one removed.
  const made = (await readdir(backupDir)).filter((name) => name <= basename(file))
  await removeBackups(backupDir, upgradesToRemove(made, database, VERSIONS_KEPT))
}

const refusal = (error: unknown): Refusal => {
  const { message } = error as Error
  const { nl = message, en = message } = (error instanceof Refusal ? error.words : undefined) ?? {}
  return new Refusal({
    nl: `Er kon geen back-up gemaakt worden voordat de tabellen bijgewerkt worden: ${nl} Er is niets veranderd. Neem dat weg en start opnieuw; met BACKUP_BEFORE_UPGRADE=off gaat het zonder back-up.`,
    en: `No backup could be made before the tables are brought up to date: ${en} Nothing was changed. Mend that and start again; with BACKUP_BEFORE_UPGRADE=off it is done without a backup.`,
  })
}

/**
 * Makes a backup of a database in which something stands before its tables are changed, called after the last migration that it has had;
 * of each of the last versions one is kept, apart from the nightly ones. Throws a `Refusal` when it cannot be made.
 */
export const backUpBefore =
  (task: UpgradeBackup) =>
  async (client: pg.Client, last: string): Promise<void> => {
    if ((await filledTables(client)).length === 0) return
    try {
      await backUp(task, await databaseIdentity(client), last)
    } catch (error) {
      throw task.signal?.aborted ? error : refusal(error)
    }
  }
