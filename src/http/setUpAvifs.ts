import { join } from 'node:path'

import type { Payload } from 'payload'

import { AvifJob } from '../media/avif/avifJob'
import type { ServerParts } from './parts'

/** Has pictures made into AVIF in the background, from when the server listens on. */
export const setUpAvifs = (
  { afterListening, closers, databaseUrl, env }: ServerParts,
  payload: Payload,
): void => {
  const job = new AvifJob({ databaseUrl, folder: join(env.dataDir, 'media'), payload })
  afterListening.push(() => {
    job.start()
    return Promise.resolve()
  })
  // Before Payload closes: what is made by then is written down first.
  closers.unshift(() => job.close())
}
