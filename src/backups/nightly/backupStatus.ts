import type { Payload } from 'payload'

import type { Words } from '../../domain/locales/locales'
import type { MissingFiles } from '../toldBackup'

/** How the nightly backups went, for whoever looks after the program. Times are ISO 8601. */
export type BackupStatus = {
  /** In words where the program has them. */
  lastFailure?: { at: string; reason: string; words?: Words | undefined }
  /** Of earlier versions it is not known what was missing. */
  lastSuccess?: { at: string; bytes: number; file: string; missing?: MissingFiles; seconds: number }
}

const KEY = 'nightly-backups'

/** How the last nights went, for all instances on one database. */
export const readBackupStatus = async ({ kv }: Pick<Payload, 'kv'>): Promise<BackupStatus> =>
  (await kv.get<BackupStatus>(KEY)) ?? {}

/** Writes down how a night went; what went well before is remembered beside a failure, and the other way round. */
export const recordBackup = async (payload: Pick<Payload, 'kv'>, news: BackupStatus): Promise<void> => {
  await payload.kv.set(KEY, { ...(await readBackupStatus(payload)), ...news })
}
