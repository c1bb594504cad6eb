import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { Avifs } from '../../domain/media/avifs'
import { StoreFault } from '../../uploads/storeFault'
import type { PictureShelf } from '../pictureShelf'
import { makeAvifs } from './makeAvifs'
import { type PendingPicture, pendingPictures } from './pendingPictures'
import { recordAvifs } from './recordAvifs'

/** Pictures that are written down together: each time costs the kept pages, and a program that dies loses no more. */
const BATCH = 8

/** What the work is done for, and when it is to stop. */
export type Making = {
  payload: Payload
  /** Rests this many times as long as it worked, so that visitors come first. @default 0 */
  restShare?: number
  shelf: PictureShelf
  signal?: AbortSignal
}

const resting = async ({ restShare = 0, signal }: Making, since: number): Promise<void> => {
  if (restShare === 0 || signal?.aborted) return
  await pause((performance.now() - since) * restShare, undefined, {
    ref: false,
    ...(signal && { signal }),
  }).catch(() => undefined)
}

const makeBatch = async (
  making: Making,
  pictures: readonly PendingPicture[],
  failed: Set<string>,
): Promise<Map<string, Avifs>> => {
  const { payload, shelf, signal } = making
  const made = new Map<string, Avifs>()
  for (const picture of pictures) {
    if (signal?.aborted) break
    const since = performance.now()
    try {
      made.set(picture.id, await makeAvifs(shelf, picture, signal))
    } catch (error) {
      // It is not the picture that is at fault.
      if (signal?.aborted) break
      // Nor here: the store is asked again later, and the picture with it.
      if (error instanceof StoreFault) throw error
      failed.add(picture.filename)
      payload.logger.warn({ err: error, msg: 'a picture could not be made into AVIF', picture: picture.id })
    }
    await resting(making, since)
  }
  return made
}

/**
 * Makes the AVIFs that pictures lack, one picture at a time, until none is left. What could not be made is told in the log
 * and added to `failed`, so that it is not tried for ever.
 */
export const makeMissing = async (making: Making, failed: Set<string>): Promise<void> => {
  while (!making.signal?.aborted) {
    const pictures = await pendingPictures(making.payload, BATCH, failed)
    if (pictures.length === 0) return
    await recordAvifs(making.payload, await makeBatch(making, pictures, failed))
  }
}
