import type { Collection, Payload } from 'payload'

/**
 * Does the work without looking for old versions to remove after each save, one of the dearest questions of a save. Only for
 * documents that are new, which cannot have as many versions as the collection keeps; the limit is back afterwards.
 */
export const withoutVersionLimit = async (
  payload: Payload,
  slug: string,
  work: () => Promise<void>,
): Promise<void> => {
  const versions = (payload.collections as Readonly<Partial<Record<string, Collection>>>)[slug]?.config
    .versions
  if (!versions) return work()
  const limit = versions.maxPerDoc
  versions.maxPerDoc = 0
  try {
    await work()
  } finally {
    versions.maxPerDoc = limit
  }
}
