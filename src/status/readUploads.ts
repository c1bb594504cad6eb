import type { Status } from '../domain/status/status'
import type { Env } from '../env'
import { openBucket } from '../uploads/openBucket'

/** Where uploads are kept, and whether what keeps them answers. */
export const readUploads = async (settings: Pick<Env, 'objectStore'>): Promise<Status['uploads']> => {
  const bucket = openBucket(settings)
  if (bucket === undefined) return { bucket: null, isReached: true }
  const isReached = await bucket.reach().then(
    () => true,
    () => false,
  )
  return { bucket: settings.objectStore?.bucket ?? null, isReached }
}
