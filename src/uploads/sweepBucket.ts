import type { Payload } from 'payload'

import type { Bucket, ListedObject } from './bucket'
import { objectKey, type UploadCollection, uploadCollections } from './objectKey'
import { unnamedAmong } from './unnamedAmong'

/** No save takes as long: what is older and named by nothing belongs to nothing. */
const OLDER_THAN_MS = 60 * 60 * 1000
const BATCH = 500

/** What a sweep is done with; it stops where `signal` is aborted. */
export type Sweep = Readonly<{ bucket: Bucket; payload: Payload; signal?: AbortSignal }>

const oldOf = (objects: readonly ListedObject[], prefix: string): readonly string[] =>
  objects.filter(({ ageMs }) => ageMs > OLDER_THAN_MS).map(({ key }) => key.slice(prefix.length))

const removeOne = async (
  { bucket, payload }: Sweep,
  collection: UploadCollection,
  name: string,
): Promise<boolean> => {
  // Removing those before it took its time, and a document may name it by now.
  const [unnamed] = await unnamedAmong(payload, collection, [name])
  return unnamed !== undefined && bucket.removeOlder(objectKey(collection, unnamed), OLDER_THAN_MS)
}

/**
 * Removes uploads that nothing names: those of documents that were deleted or replaced while the store was away, and of saves that were
 * undone. For whoever has claimed the bucket. Answers how many.
 */
export const sweepBucket = async (sweep: Sweep): Promise<number> => {
  const { bucket, payload, signal } = sweep
  let removed = 0
  for (const collection of uploadCollections) {
    const prefix = objectKey(collection, '')
    for await (const page of bucket.list(prefix)) {
      const names = oldOf(page, prefix)
      for (let at = 0; at < names.length; at += BATCH)
        for (const name of await unnamedAmong(payload, collection, names.slice(at, at + BATCH))) {
          signal?.throwIfAborted()
          if (await removeOne(sweep, collection, name)) removed += 1
        }
    }
  }
  return removed
}
