import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Disk } from '../domain/status/status'
import type { Env } from '../env'

/** What is left where a folder is or will be; null where nobody can say. */
const readDisk = async (folder: string): Promise<Omit<Disk, 'of'> | null> => {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { free: bavail * bsize, total: blocks * bsize }
  } catch {
    const above = dirname(folder)
    return above === folder ? null : readDisk(above)
  }
}

/** What is left where the data are, and where backups go. */
export const readDisks = async ({
  backupDir,
  dataDir,
}: Pick<Env, 'backupDir' | 'dataDir'>): Promise<readonly Disk[]> => {
  const [data, backups] = await Promise.all([readDisk(dataDir), readDisk(backupDir)])
  return [
    ...(data ? [{ ...data, of: 'data' as const }] : []),
    ...(backups ? [{ ...backups, of: 'backups' as const }] : []),
  ]
}
