import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { type Avifs, type AvifWish, avifWishes, isLighter } from '../../domain/media/avifs'
import type { PictureShelf } from '../pictureShelf'
import { encodeAvifs } from './encodeAvifs'
import { unfinishedName } from './unfinishedName'

/** Makes what is not there yet. Under its own name a file is whole: it is written under another and put there. */
const makeFiles = async (
  shelf: PictureShelf,
  original: string,
  wishes: readonly AvifWish[],
  signal?: AbortSignal,
): Promise<void> => {
  const missing: AvifWish[] = []
  // What an earlier attempt made is whole, and no name is ever given to another picture.
  for (const wish of wishes) if ((await shelf.sizeOf(wish.filename)) === 0) missing.push(wish)
  if (missing.length === 0) return
  await shelf.withOriginal(original, async (place) => {
    const files = missing.map(({ filename, width }) => ({
      filename,
      path: join(place.folder, unfinishedName(randomUUID())),
      width,
    }))
    await encodeAvifs(place.original, files, signal)
    for (const { filename, path } of files) await shelf.put(path, filename)
  })
}

/** Makes the AVIFs of a picture that are not there yet, and answers what to record of them. */
export const makeAvifs = async (
  shelf: PictureShelf,
  picture: { filename: string; sizes: unknown },
  signal?: AbortSignal,
): Promise<Avifs> => {
  const wishes = avifWishes(picture)
  await makeFiles(shelf, picture.filename, wishes, signal)
  const bytes: { avif: number; kept: number }[] = []
  for (const { filename, source } of wishes)
    bytes.push({ avif: await shelf.sizeOf(filename), kept: await shelf.sizeOf(source) })
  if (isLighter(bytes))
    return {
      of: picture.filename,
      sizes: Object.fromEntries(
        wishes.map(({ filename, height, size, width }) => [size, { filename, height, width }]),
      ),
    }
  for (const { filename } of wishes) await shelf.remove(filename)
  return { of: picture.filename, sizes: {} }
}
