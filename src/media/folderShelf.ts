import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { PictureShelf } from './pictureShelf'

/** Pictures that are kept in a folder of this machine. */
export const folderShelf = (folder: string): PictureShelf => ({
  avifs: async () => {
    try {
      return (await readdir(folder)).filter((name) => name.endsWith('.avif'))
    } catch {
      return []
    }
  },
  put: (path, filename) => rename(path, join(folder, filename)),
  remove: (filename) => rm(join(folder, filename), { force: true }),
  sizeOf: async (filename) => {
    try {
      return (await stat(join(folder, filename))).size
    } catch {
      return 0
    }
  },
  withOriginal: (filename, work) => work({ folder, original: join(folder, filename) }),
})
