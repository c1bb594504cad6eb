import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { restoreBackup } from '../../backups/read/restoreBackup'
import { readTables } from '../../backups/readTables'
import { writeBackup } from '../../backups/write/writeBackup'
import { appliedMigrations } from '../appliedMigrations'
import { connect } from '../connect'
import { migrations } from '../migrations'
import { majorOf } from './binaries'
import { initCluster, readPassword, removeUnfinished } from './cluster'
import { requireEarlier } from './earlierVersions'
import { ensureDatabase } from './ensureDatabase'
import { dataFolder, type Place, reachableBinaries } from './place'
import { findPostmaster, stopPostmaster } from './postmaster'
import { startServer } from './startServer'
import { NEXT, swapData } from './swapData'

type Log = { info: (message: string) => void }

const silent = () => undefined

const serverUrl = async (place: Place): Promise<string> => {
  const { port } = findPostmaster(dataFolder(place)) ?? (await startServer(place, true))
  return ensureDatabase(place, port)
}

/** The migrations that a database has had; undefined when it has no table at all, and nothing is to be carried over. */
const look = async (url: string): Promise<Set<string> | undefined> => {
  const client = await connect(url)
  try {
    if ((await readTables(client)).length === 0) return undefined
    return new Set((await appliedMigrations(client)).map(({ name }) => name))
  } finally {
    await client.end()
  }
}

const copyAll = async (from: string, to: string, file: string): Promise<void> => {
  const had = await look(from)
  if (!had) return
  const told = { dataDir: null, file, progress: silent }
  await writeBackup({ ...told, secretsToKeep: [], url: from })
  // Later ones are for the start, which makes a backup before them.
  const known = migrations.filter(({ name }) => had.has(name))
  await restoreBackup({ ...told, keptAccess: 'all', migrations: known, url: to })
}

/**
 * Carries the data of a place over to the major version of its programs, by a backup of the rows; files stay where they are. The former
 * data are kept beside them. Killed at any moment either the former data are there or all of the new ones. Call under the lock of the
 * place, with nobody else on it.
 */
export const carryOver = async (place: Place, major: string, log: Log): Promise<void> => {
  const earlier = requireEarlier(place, major)
  const former: Place = { ...place, binaries: await reachableBinaries(place.account, earlier) }
  const next: Place = { ...place, data: NEXT }
  const file = join(place.folder, 'carried.backup')
  const clear = async () => {
    await stopPostmaster(dataFolder(next))
    removeUnfinished(next)
    for (const path of [dataFolder(next), file, `${file}.part`, `${file}.lock`])
      rmSync(path, { force: true, recursive: true })
  }
  log.info(
    `The data are of PostgreSQL ${major} and are carried over to ${majorOf(place.binaries)}; that may take minutes.`,
  )
  await clear()
  try {
    const from = await serverUrl(former)
    await initCluster(next, readPassword(place))
    await copyAll(from, await serverUrl(next), file)
    for (const data of [dataFolder(next), dataFolder(former)])
      if (!(await stopPostmaster(data))) throw new Error(`The embedded PostgreSQL in ${data} does not stop.`)
  } catch (error) {
    await clear()
    await stopPostmaster(dataFolder(former))
    throw error
  }
  rmSync(file, { force: true })
  const kept = swapData(place, `data.${major}`)
  log.info(`The data were carried over. The former ones are in ${kept}: remove them when all is well.`)
}
