import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { build } from 'esbuild'

import { runChild } from '../../src/processes/runChild'
import { readReadme } from '../support/readReadme'
import { serveApp, type ServingApp } from './serveApp'

const LIMIT_MS = 120_000
const PAYLOAD = 'node_modules/payload/bin.js'
const TSC = 'node_modules/typescript/bin/tsc'
const AS_NODE = '--module nodenext --target es2022 --types node --noEmit --strict --skipLibCheck'.split(' ')

/** What every app in TypeScript has. */
const settingsFile = (files: readonly string[]): string =>
  JSON.stringify({
    compilerOptions: {
      module: 'esnext',
      moduleResolution: 'bundler',
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      target: 'es2022',
      types: ['node'],
    },
    files,
  })

type Installing = { lacks: readonly string[]; name: string; tarball: string }

/** Nearly everything that is installed here lies in the app too; the plugin comes out of its tarball. */
const install = async (folder: string, { lacks, name, tarball }: Installing): Promise<string> => {
  const modules = join(folder, 'node_modules')
  const own = join(modules, name)
  mkdirSync(own, { recursive: true })
  const isTaken = (each: string) => !each.startsWith('.') && each !== '@streekwerk' && !lacks.includes(each)
  for (const each of readdirSync('node_modules').filter(isTaken))
    symlinkSync(resolve('node_modules', each), join(modules, each), 'junction')
  const { code, output } = await runChild('tar', ['-xzf', tarball, '--strip-components=1', '-C', own], {
    limitMs: LIMIT_MS,
  })
  if (code !== 0) throw new Error(`The tarball cannot be unpacked:\n${output}`)
  return own
}

/** An app of Payload that knows nothing of this house. */
export interface EmptyApp {
  folder: string
  /** Where the plugin lies, as it was packed. */
  plugin: string
  /** Runs a script in the app and answers what it said; it must end well. */
  run: (script: string, ...args: string[]) => Promise<string>
  /** Runs a command of Payload's. */
  payload: (...args: string[]) => Promise<string>
  /** Checks the types of what the quick start writes, as an app does that is bundled. */
  checkTypes: () => Promise<string>
  /** Checks the types of files for whoever finds modules as Node does. */
  checkTypesAsNode: (...files: string[]) => Promise<string>
  /** Builds programs of the app, by the line of the quick start. */
  build: (...programs: string[]) => Promise<void>
  /** Starts the program that serves, as plain Node; it knows the database and what is given. */
  serve: (env?: Readonly<Record<string, string>>) => Promise<ServingApp>
}

type Making = {
  databaseUrl: string
  /** What the app has besides the files of the quick start. */
  files: Readonly<Record<string, string>>
  /** Packages that it does not have. */
  lacks?: readonly string[]
  /** The folder of the plugin, whose README is followed. */
  plugin: string
  tarball: string
}

const runner =
  (folder: string, databaseUrl: string): EmptyApp['run'] =>
  async (script, ...args) => {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'production',
      NODE_OPTIONS: '-C production',
      PAYLOAD_SECRET: 'a-secret-that-only-this-test-knows',
      PAYLOAD_TELEMETRY_DISABLED: '1',
      VITEST: '',
    }
    const child = { cwd: folder, env, limitMs: LIMIT_MS }
    const { code, output } = await runChild(process.execPath, [script, ...args], child)
    if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${output}`)
    return output
  }

const write = (folder: string, files: Iterable<readonly [string, string]>): void => {
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

/** Makes the app out of the quick start of a plugin's README, on a database of its own; nothing is built or migrated yet. */
export const createEmptyApp = async (folder: string, making: Making): Promise<EmptyApp> => {
  const { databaseUrl, files, lacks = [], plugin, tarball } = making
  const { name } = JSON.parse(readFileSync(join(plugin, 'package.json'), 'utf8')) as { name: string }
  const quickStart = readReadme(plugin).files()
  const own = await install(folder, { lacks, name, tarball })
  // Where the panel of a Payload app is.
  mkdirSync(join(folder, 'app/(payload)/admin'), { recursive: true })
  write(folder, quickStart)
  write(folder, Object.entries(files))
  write(folder, [
    ['package.json', '{ "type": "module" }'],
    ['tsconfig.json', settingsFile([...quickStart.keys()])],
  ])
  const run = runner(folder, databaseUrl)
  return {
    folder,
    plugin: own,
    run,
    payload: (...args) => run(PAYLOAD, ...args),
    checkTypes: () => run(TSC, '-p', 'tsconfig.json'),
    checkTypesAsNode: (...names) => run(TSC, ...AS_NODE, ...names),
    build: async (...programs) => {
      await build({
        absWorkingDir: folder,
        bundle: true,
        entryPoints: programs,
        format: 'esm',
        logLevel: 'error',
        outdir: 'dist',
        packages: 'external',
        platform: 'node',
      })
    },
    serve: (env = {}) => serveApp(folder, { DATABASE_URL: databaseUrl, NODE_ENV: 'production', ...env }),
  }
}
