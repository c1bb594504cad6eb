import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Pictures } from './pictures'

// A name is never given to other bytes without a new time or size, so that this tag is strong and can serve ranges.
const etagOf = async (path: string): Promise<string> => {
  const { mtimeMs, size, ino } = await stat(path)
  return `"${size.toString(36)}-${Math.trunc(mtimeMs * 1000).toString(36)}-${ino.toString(36)}"`
}

/** Pictures that lie in a folder. */
export const folderPictures = (folder: string): Pictures => ({
  read: (filename) => readFile(join(folder, filename)).catch(() => null),
  send: async (filename, { next, res }) => {
    res.set('ETag', await etagOf(join(folder, filename)))
    res.sendFile(
      filename,
      { root: folder, dotfiles: 'deny', cacheControl: false, lastModified: false },
      (error?: Error) => {
        if (error && !res.headersSent) next(error)
      },
    )
  },
})
