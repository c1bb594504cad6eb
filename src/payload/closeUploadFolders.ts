import { chmodSync, mkdirSync } from 'node:fs'

import type { Payload } from 'payload'

const OWNER_ALONE = 0o700

/**
 * Makes the folders of uploads and closes them, also those that are there already, to all but the user who runs the program:
 * Payload would leave private documents to everybody with an account on the machine. A disk that knows no owners is left as
 * it is, with a warning. Call it once Payload has started (`onInit`).
 */
export const closeUploadFolders = ({
  collections,
  logger,
}: Pick<Payload, 'collections' | 'logger'>): void => {
  for (const { config } of Object.values(collections)) {
    const { disableLocalStorage, staticDir: folder } = config.upload ?? {}
    if (!folder || disableLocalStorage) continue
    try {
      mkdirSync(folder, { recursive: true })
      // Not left to mkdir, which takes away from a mode what the user's mask says.
      chmodSync(folder, OWNER_ALONE)
    } catch (error) {
      logger.warn(`${folder} cannot be closed to other users of this machine: ${(error as Error).message}.`)
    }
  }
}
