import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { type RunningDatabase, startDatabase } from '../../src/database/embedded/startDatabase'

const silent = { info: () => undefined, warn: () => undefined }

/** Opens the region that is measured on in this process, beside the program or without it. */
export const openRegion = async (
  dataDir: string,
): Promise<{ database: RunningDatabase; payload: Payload }> => {
  const database = await startDatabase({ dataDir }, silent)
  process.env.DATABASE_URL = database.url
  process.env.PAYLOAD_SECRET = readFileSync(join(dataDir, 'payload-secret'), 'utf8').trim()
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config'),
  ])
  // Read by now; what is measured afterwards starts a database of its own.
  delete process.env.DATABASE_URL
  delete process.env.PAYLOAD_SECRET
  // A key of its own, as the one before it was destroyed.
  return { database, payload: await getPayload({ config, key: String(performance.now()) }) }
}
