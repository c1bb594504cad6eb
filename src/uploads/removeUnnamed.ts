import type { Payload } from 'payload'

import type { Bucket } from './bucket'
import { objectKey, type UploadCollection } from './objectKey'
import { unnamedAmong } from './unnamedAmong'

/** By then most transactions have ended; what is still named is found when all is looked over. */
const AFTER_MS = 2000

/** The name of a document may have been given again since, and the file be that of another; no name of a picture ever is. */
const removeOne = async (
  bucket: Bucket,
  key: string,
  { began, isPicture }: Readonly<{ began: number; isPicture: boolean }>,
): Promise<void> => {
  if (isPicture) await bucket.remove(key)
  else await bucket.removeOlder(key, performance.now() - began)
}

/**
 * Removes these files soon, unless a document names them by then: not at once, as what is being saved may yet be undone, and its files
 * with it.
 */
export const removeUnnamed = (
  payload: Payload,
  bucket: Bucket,
  collection: string,
  names: readonly string[],
): void => {
  if (names.length === 0) return
  const began = performance.now()
  const remove = async () => {
    for (const name of await unnamedAmong(payload, collection as UploadCollection, names))
      await removeOne(bucket, objectKey(collection, name), { began, isPicture: collection === 'media' })
  }
  const timer = setTimeout(() => {
    remove().catch((err: unknown) =>
      payload.logger.warn({ err, msg: 'files that nothing names any more are removed later' }),
    )
  }, AFTER_MS)
  timer.unref()
}
