import type { Payload, Where } from 'payload'

import { filenamesOf } from './filenamesOf'
import type { UploadCollection } from './objectKey'

const AVIF = /\.avif$/

/** Of these files those that no document has for its own any more. */
export const unnamedAmong = async (
  payload: Payload,
  collection: UploadCollection,
  names: readonly string[],
): Promise<readonly string[]> => {
  const sizes = payload.collections[collection].config.upload.imageSizes ?? []
  // An AVIF stands for the file of a size, and has its name but for the end.
  const kept = [...new Set([...names, ...names.map((name) => name.replace(AVIF, '.webp'))])]
  const where: Where = {
    or: [
      { filename: { in: kept } },
      ...sizes.map(({ name }) => ({ [`sizes.${name}.filename`]: { in: kept } })),
    ],
  }
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: sizes.length > 0 ? { filename: true, sizes: true } : { filename: true },
    where,
  })
  const named = new Set(docs.flatMap(filenamesOf))
  return names.filter((name) => !named.has(name))
}
