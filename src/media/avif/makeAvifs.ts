import { randomUUID } from 'node:crypto'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { type Avifs, type AvifWish, avifWishes, isLighter } from '../../domain/media/avifs'
import { encodeAvifs } from './encodeAvifs'
import { unfinishedName } from './unfinishedName'

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/** Makes what is not there yet. Under its own name a file is whole: it is written under another and renamed. */
const makeFiles = async (
  folder: string,
  original: string,
  wishes: readonly AvifWish[],
  signal?: AbortSignal,
): Promise<void> => {
  const missing: { filename: string; path: string; width: number }[] = []
  for (const { filename, width } of wishes)
    // What an earlier attempt made is whole, and no name is ever given to another picture.
    if ((await sizeOf(join(folder, filename))) === 0)
      missing.push({ filename, path: join(folder, unfinishedName(randomUUID())), width })
  await encodeAvifs(join(folder, original), missing, signal)
  for (const { filename, path } of missing) await rename(path, join(folder, filename))
}

/** Makes the AVIFs of a picture that are not there yet, and answers what to record of them. */
export const makeAvifs = async (
  folder: string,
  picture: { filename: string; sizes: unknown },
  signal?: AbortSignal,
): Promise<Avifs> => {
  const wishes = avifWishes(picture)
  await makeFiles(folder, picture.filename, wishes, signal)
  const bytes: { avif: number; kept: number }[] = []
  for (const { filename, source } of wishes)
    bytes.push({ avif: await sizeOf(join(folder, filename)), kept: await sizeOf(join(folder, source)) })
  if (isLighter(bytes))
    return {
      of: picture.filename,
      sizes: Object.fromEntries(
        wishes.map(({ filename, height, size, width }) => [size, { filename, height, width }]),
      ),
    }
  for (const { filename } of wishes) await rm(join(folder, filename), { force: true })
  return { of: picture.filename, sizes: {} }
}
