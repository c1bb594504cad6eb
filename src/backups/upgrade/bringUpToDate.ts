import { runMigrations } from '../../database/runMigrations'
import type { Env } from '../../env'
import { backUpBefore, type UpgradeBackup } from './backUpBefore'

type Task = UpgradeBackup & { env: Pick<Env, 'backupBeforeUpgrade'> }

/**
 * Brings the tables of a database up to this program, after a backup of what stands in it, and answers the names of the migrations that it
 * took. A `Refusal` says why that could not be; a backup that cannot be made is such a reason.
 */
export const bringUpToDate = (task: Task): Promise<string[]> => {
  const { env, log, note, url } = task
  return runMigrations({
    ...(env.backupBeforeUpgrade === 'on' && { before: backUpBefore(task) }),
    log,
    url,
    warn: note,
  })
}
