import type { Payload } from 'payload'

import type { Bucket, ListedObject } from './bucket'
import { objectKey, uploadCollections } from './objectKey'
import { unnamedAmong } from './unnamedAmong'

/** No save takes as long: what is older and named by nothing belongs to nothing. */
const OLDER_THAN_MS = 60 * 60 * 1000
const BATCH = 500

/** What a sweep is done with; `now` in milliseconds since 1970. */
export type Sweep = Readonly<{ bucket: Bucket; now: number; payload: Payload }>

const oldOf = (objects: readonly ListedObject[], prefix: string, now: number): readonly string[] =>
  objects
    .filter(({ modified }) => now - modified.getTime() > OLDER_THAN_MS)
    .map(({ key }) => key.slice(prefix.length))

/**
 * Removes uploads that nothing names: those of documents that were deleted or replaced while the store was away, and of saves that were
 * undone. Answers how many.
 */
export const sweepBucket = async ({ bucket, now, payload }: Sweep): Promise<number> => {
  let removed = 0
  for (const collection of uploadCollections) {
    const prefix = objectKey(collection, '')
    for await (const page of bucket.list(prefix)) {
      const names = oldOf(page, prefix, now)
      for (let at = 0; at < names.length; at += BATCH)
        for (const name of await unnamedAmong(payload, collection, names.slice(at, at + BATCH)))
          if (await bucket.removeOlder(objectKey(collection, name), new Date(now - OLDER_THAN_MS)))
            removed += 1
    }
  }
  return removed
}
