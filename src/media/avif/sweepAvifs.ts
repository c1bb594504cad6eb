import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { avifWishes } from '../../domain/media/avifs'
import { isUnfinished } from './unfinishedName'

const AVIF = /\.avif$/
const BATCH = 500

const listAvifs = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter((name) => AVIF.test(name))
  } catch {
    return []
  }
}

/** Of these AVIFs those that no picture has a size for any more. */
const orphansAmong = async (payload: Payload, names: readonly string[]): Promise<string[]> => {
  const sizes = payload.collections.media.config.upload.imageSizes ?? []
  const kept = names.map((name) => name.replace(AVIF, '.webp'))
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { sizes: true },
    where: { or: sizes.map(({ name }) => ({ [`sizes.${name}.filename`]: { in: kept } })) },
  })
  const wanted = new Set(docs.flatMap((doc) => avifWishes(doc).map(({ filename }) => filename)))
  return names.filter((name) => !wanted.has(name))
}

/**
 * Removes the AVIFs of pictures that were deleted or replaced, and what a program that was killed left half-written. Only
 * for who holds the lock: another's unfinished file looks the same.
 */
export const sweepAvifs = async (payload: Payload, folder: string): Promise<void> => {
  const names = await listAvifs(folder)
  const whole = names.filter((name) => !isUnfinished(name))
  const orphans = names.filter(isUnfinished)
  for (let at = 0; at < whole.length; at += BATCH)
    orphans.push(...(await orphansAmong(payload, whole.slice(at, at + BATCH))))
  for (const name of orphans) await rm(join(folder, name), { force: true })
}
