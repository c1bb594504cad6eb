import { join } from 'node:path'

import { runChild } from '../../src/processes/runChild'
import type { Finding } from './findings'
import { writePublicList } from './publicListFile'

const PROJECTS = 1808
const BOUND_MS = 60_000
const LIMIT_MS = 300_000

const importList = async (collection: string, file: string, env: Record<string, string>): Promise<number> => {
  const map = `docs/import/efro-${collection}.json`
  const command = ['import', collection, file, '--map', map, '--publish']
  const began = performance.now()
  const { code, output } = await runChild(
    process.execPath,
    ['-C', 'production', 'src/commands/run.mjs', ...command],
    { env: { ...process.env, ...env }, limitMs: LIMIT_MS },
  )
  if (code !== 0) throw new Error(`The list of ${collection} was not read:\n${output.slice(-2000)}`)
  return performance.now() - began
}

/** How long the import of a list of 1,808 projects takes, published and with their lead partners taking part. */
export const measureImport = async (env: Record<string, string>, folder: string): Promise<Finding> => {
  const file = join(folder, 'list.csv')
  writePublicList(file, PROJECTS)
  await importList('partners', file, env)
  const ms = await importList('projects', file, env)
  return {
    name: `import of ${PROJECTS.toLocaleString('en')} projects, published`,
    measured: `${(ms / 1000).toFixed(1)} s`,
    bound: `≤ ${BOUND_MS / 1000} s`,
    holds: ms <= BOUND_MS,
  }
}
