import type { Payload } from 'payload'

import { openBucket } from '../uploads/openBucket'
import { sweepBucket } from '../uploads/sweepBucket'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

const HOUR_MS = 60 * 60 * 1000

/** Removes what nothing names from the object store, once an hour and in one instance at a time; a folder is kept clean by Payload. */
export const setUpUploads = (parts: ServerParts, payload: Payload): void => {
  const bucket = openBucket(parts.env)
  if (bucket === undefined) return
  let lastAt = 0
  lookRegularly(parts, {
    failure: 'the object store was not looked over',
    name: 'uploads',
    work: async () => {
      const now = Date.now()
      if (now - lastAt < HOUR_MS) return
      await sweepBucket({ bucket, now, payload })
      lastAt = now
    },
  })
}
