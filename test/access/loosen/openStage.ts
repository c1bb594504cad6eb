import { rmSync } from 'node:fs'

import { type DatabaseLog, startDatabase } from '../../../src/database/embedded/startDatabase'
import { runMigrations } from '../../../src/database/runMigrations'
import { bootPayload } from '../../support/bootPayload'
import { openFolder } from '../../support/openFolder'
import { buildStage, type Stage } from '../stage'

/** The world of the matrix on a server of its own, in folders that are gone once it is closed. */
export type OpenStage = { close: () => Promise<void>; stage: Stage }

/** Starts a database server for this alone, and builds the world on it. */
export const openStage = async (log: DatabaseLog): Promise<OpenStage> => {
  const folder = openFolder()
  const database = await startDatabase({ dataDir: folder }, log, { durable: false })
  const close = async () => {
    await database.stop()
    rmSync(folder, { force: true, recursive: true })
  }
  try {
    await runMigrations({ log: log.info, url: database.url, warn: log.warn })
    const payload = await bootPayload(database.url)
    const { DATA_DIR: uploads } = process.env
    const closeAll = async () => {
      await payload.destroy()
      if (uploads !== undefined) rmSync(uploads, { force: true, recursive: true })
      await close()
    }
    return { close: closeAll, stage: await buildStage(payload) }
  } catch (error) {
    await close()
    throw error
  }
}
