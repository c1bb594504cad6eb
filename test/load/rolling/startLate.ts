import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { freePort } from '../../support/freePort'
import { startBenchProgram } from '../benchProgram'

/** What the former program says when it is started on the new tables; null when it serves. */
export const startLate = async ({
  env,
  folder,
  former,
}: Readonly<{ env: Record<string, string>; folder: string; former: string }>): Promise<string | null> => {
  const saying = join(folder, 'late')
  mkdirSync(saying)
  const settings = { ...env, PORT: String(await freePort()) }
  try {
    await (await startBenchProgram(settings, saying, { cwd: former })).stop()
    return null
  } catch (error) {
    return String(error)
  }
}
