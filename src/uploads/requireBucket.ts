import type { Env } from '../env'
import { Refusal } from '../refusal'
import { claimBucket } from './claimBucket'
import { openBucket } from './openBucket'
import { StoreFault } from './storeFault'

const remedies: Readonly<Record<number, string>> = {
  301: 'it is in another region: mend S3_REGION',
  400: 'mend S3_ENDPOINT and S3_REGION',
  401: 'mend S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
  403: 'the key may not use it: mend S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or what that key may do',
  404: 'there is no such bucket: make it, or mend S3_BUCKET',
}

/**
 * Refuses settings with which the object store says no, and a bucket of another database than that of `databaseUrl`. One that is only away is told by `warn`, and left: pages do not need it, and it
 * may be back before somebody does.
 */
export const requireBucket = async (
  env: Pick<Env, 'objectStore'>,
  warn: (line: string) => void,
  databaseUrl?: string,
): Promise<void> => {
  const bucket = openBucket(env)
  if (bucket === undefined) return
  try {
    await bucket.reach()
    if (databaseUrl !== undefined) await claimBucket(bucket, env.objectStore?.bucket ?? '', databaseUrl)
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    const { status } = error
    const remedy = status === undefined ? undefined : remedies[status]
    const name = env.objectStore?.bucket ?? ''
    if (remedy !== undefined)
      throw new Refusal(`S3_BUCKET ${name} cannot be used, ${remedy} (HTTP ${status}).`)
    warn(
      `  S3_BUCKET ${name} does not answer: pictures and documents are away until it does. ${error.message}`,
    )
  }
}
