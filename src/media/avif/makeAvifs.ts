import { randomUUID } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Avifs, type AvifWish, avifWishes, isLighter } from '../../domain/media/avifs'
import { encodeAvif } from './encodeAvif'
import { unfinishedName } from './unfinishedName'

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/** Under its own name a file is whole: it is written under another and renamed. */
const writeWhole = async (folder: string, filename: string, bytes: Buffer): Promise<void> => {
  const unfinished = join(folder, unfinishedName(randomUUID()))
  await writeFile(unfinished, bytes, { mode: 0o600 })
  await rename(unfinished, join(folder, filename))
}

const makeOne = async (folder: string, original: string, wish: AvifWish) => {
  const path = join(folder, wish.filename)
  // What an earlier attempt made is whole, and no name is ever given to another picture.
  if ((await sizeOf(path)) === 0)
    await writeWhole(folder, wish.filename, await encodeAvif(join(folder, original), wish.width))
  return { avif: await sizeOf(path), kept: await sizeOf(join(folder, wish.source)) }
}

/** Makes the AVIFs of a picture that are not there yet, one after the other, and answers what to record of them. */
export const makeAvifs = async (
  folder: string,
  picture: { filename: string; sizes: unknown },
): Promise<Avifs> => {
  const wishes = avifWishes(picture)
  const bytes: { avif: number; kept: number }[] = []
  for (const wish of wishes) bytes.push(await makeOne(folder, picture.filename, wish))
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
