import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { wellNamed } from './wellNamed'

/** Reads a picture that a public row names; null when it is not there. */
export const readPictureIn =
  (folder: string) =>
  (filename: string): Promise<Buffer | null> =>
    wellNamed(filename) ? readFile(join(folder, filename)).catch(() => null) : Promise.resolve(null)
