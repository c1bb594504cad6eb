import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { withLock } from '../processes/lock'
import { runChild } from '../processes/runChild'
import { Refusal } from '../refusal'
import type { Progress } from './steps'

const BUILD_LIMIT_MS = 15 * 60_000
const FOLDER = resolve('.next')
const STAMP = join(FOLDER, 'streekwerk-inputs')
const TAIL_LINES = 30

/** What the panel is built from, and what never reaches it. */
const TOP_FILES = ['next.config.mjs', 'package-lock.json', 'payload.config.ts', 'tsconfig.json']
const TOP_FOLDERS = ['collections', 'plugins', 'src']
const LEFT_OUT =
  /(^|\/)(node_modules|dist|test|dev)$|^src\/(checks|commands|database\/migrations|http|lint)$|\.test\.tsx?$|\.md$/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.test(`${folder}/${name}`) && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })
    .sort()

const hashInputs = () => {
  const hash = createHash('sha256')
  for (const path of [...TOP_FILES, ...TOP_FOLDERS.flatMap(filesIn)])
    if (existsSync(path)) hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

const isFresh = (inputs: string) =>
  existsSync(join(FOLDER, 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs

/** Reading the config asks for these; a build neither connects nor signs. */
const settings = () => ({
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  NEXT_TELEMETRY_DISABLED: '1',
  // The long form: the short one does not reach the workers of the build.
  NODE_OPTIONS: '--conditions=production',
  PAYLOAD_SECRET: 'only-to-read-the-config-never-to-sign-anything',
})

const build = async (progress: Progress, signal: AbortSignal) => {
  rmSync(STAMP, { force: true })
  const result = await runChild(
    process.execPath,
    ['--conditions=production', 'node_modules/next/dist/bin/next', 'build'],
    {
      env: { ...process.env, ...settings(), NODE_ENV: 'production' },
      limitMs: BUILD_LIMIT_MS,
      onLine: (line) => {
        if (line.trim() !== '') progress(line.trim())
      },
      signal,
    },
  )
  if (result.code === 0 && existsSync(join(FOLDER, 'BUILD_ID'))) return
  if (signal.aborted) throw new Refusal('The build of the admin panel was broken off.')
  console.error(result.output.split('\n').slice(-TAIL_LINES).join('\n'))
  throw new Refusal(
    result.timedOut
      ? `The admin panel was not built within ${BUILD_LIMIT_MS / 60_000} minutes; what next build said stands above.`
      : 'The admin panel could not be built; what next build said stands above.',
  )
}

/** Whether the admin panel in `.next` is not the one of these sources. */
export const isAdminBuildStale = (): boolean => !isFresh(hashInputs())

/**
 * Builds the admin panel unless it is the one of these sources; of several programs in one folder one builds and the others
 * wait. A build that is broken off is not taken for a whole one.
 */
export const buildAdmin = async (progress: Progress, signal: AbortSignal): Promise<void> => {
  const inputs = hashInputs()
  if (isFresh(inputs)) return
  await withLock(resolve('dist', 'admin-build.lock'), BUILD_LIMIT_MS, async () => {
    if (isFresh(inputs)) return
    await build(progress, signal)
    writeFileSync(STAMP, inputs)
  })
}
