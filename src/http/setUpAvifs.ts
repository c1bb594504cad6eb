import { join } from 'node:path'

import type { Payload } from 'payload'

import { AvifJob } from '../media/avif/avifJob'
import { bucketShelf } from '../media/bucketShelf'
import { folderShelf } from '../media/folderShelf'
import { openBucket } from '../uploads/openBucket'
import type { ServerParts } from './parts'

/** Has pictures made into AVIF in the background, from when the server listens on. */
export const setUpAvifs = (
  { afterListening, closers, databaseUrl, env }: ServerParts,
  payload: Payload,
): void => {
  const bucket = openBucket(env)
  const shelf = bucket ? bucketShelf(bucket) : folderShelf(join(env.dataDir, 'media'))
  const job = new AvifJob({ databaseUrl, payload, shelf })
  afterListening.push(() => {
    job.start()
    return Promise.resolve()
  })
  // Before Payload closes: what is made by then is written down first.
  closers.unshift(() => job.close())
}
