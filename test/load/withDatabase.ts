import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Steps } from '../../src/commands/steps'
import { startDatabase } from '../../src/database/embedded/startDatabase'

/** The database of the region, and what a program has to be told to be served by it. */
export type Served = { database: string; env: Record<string, string> }

/** Does something with the region's database, beside no program. */
export const withDatabase = async <Answer>(
  { env, folder, steps }: { env: Record<string, string>; folder: string; steps: Steps },
  work: (served: Served) => Promise<Answer>,
): Promise<Answer> => {
  const dataDir = env.DATA_DIR ?? folder
  const database = await startDatabase({ dataDir }, { info: steps.note, warn: steps.note })
  const secret = readFileSync(join(dataDir, 'payload-secret'), 'utf8').trim()
  try {
    const served = { ...env, DATABASE_URL: database.url, PAYLOAD_SECRET: secret }
    return await work({ database: database.url, env: served })
  } finally {
    await database.stop()
  }
}
