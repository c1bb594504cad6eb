import type { Payload } from 'payload'

import { claimBucket } from '../uploads/claimBucket'
import { openBucket } from '../uploads/openBucket'
import { sweepBucket } from '../uploads/sweepBucket'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

const HOUR_MS = 60 * 60 * 1000

/** Removes what nothing names from the object store, once an hour and in one instance at a time; a folder is kept clean by Payload. */
export const setUpUploads = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Payload,
): void => {
  const { databaseUrl, env } = parts
  const bucket = openBucket(env)
  if (bucket === undefined) return
  let sweptAt: number | undefined
  lookRegularly(parts, {
    failure: 'the object store was not looked over',
    name: 'uploads',
    work: async (signal) => {
      // Not by the time of day, which is set back and forth.
      const now = performance.now()
      if (sweptAt !== undefined && now - sweptAt < HOUR_MS) return
      // Where the store was away at the start nobody asked yet whose it is, and it may be another's since.
      await claimBucket(bucket, env.objectStore?.bucket ?? '', databaseUrl)
      await sweepBucket({ bucket, payload, signal })
      sweptAt = now
    },
  })
}
