import type { Payload } from 'payload'

import { unnamedAmong } from '../../uploads/unnamedAmong'
import type { PictureShelf } from '../pictureShelf'
import { isUnfinished } from './unfinishedName'

const BATCH = 500

/**
 * Removes the AVIFs of pictures that were deleted or replaced, and what a program that was killed left half-written. Only
 * for who holds the lock: another's unfinished file looks the same.
 */
export const sweepAvifs = async (payload: Payload, shelf: PictureShelf): Promise<void> => {
  const names = await shelf.avifs()
  const whole = names.filter((name) => !isUnfinished(name))
  const orphans = names.filter(isUnfinished)
  for (let at = 0; at < whole.length; at += BATCH)
    orphans.push(...(await unnamedAmong(payload, 'media', whole.slice(at, at + BATCH))))
  for (const name of orphans) await shelf.remove(name)
}
