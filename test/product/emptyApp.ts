import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { runChild } from '../../src/processes/runChild'
import { freePort } from '../support/freePort'

const NAME = '@streekwerk/payload-showcase'
const LIMIT_MS = 120_000
const README = 'plugins/showcase/README.md'

/** The collection that the quick start takes for granted, with a field that no page may show. */
const postsFile = `
import type { CollectionConfig } from 'payload'

export const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'content', type: 'richText' },
    { name: 'memo', type: 'text' },
  ],
  versions: { drafts: true },
}
`

/** An editor at work: each argument is a step as JSON. */
const editFile = `
import { getPayload } from 'payload'

import config from './payload.config'

const text = (words) => ({ detail: 0, format: 0, mode: 'normal', style: '', text: words, type: 'text', version: 1 })
const block = (type, children) => ({ children, direction: null, format: '', indent: 0, type, version: 1 })
const rich = (words) => ({ root: block('root', [{ ...block('paragraph', [text(words)]), textFormat: 0 }]) })

const payload = await getPayload({ config })
for (const step of process.argv.slice(2).map((each) => JSON.parse(each))) {
  const { content, slug, ...rest } = step
  const data = { ...rest, ...(content ? { content: rich(content) } : {}) }
  if (step.title) await payload.create({ collection: 'posts', data: { ...data, slug }, overrideAccess: true })
  else await payload.update({ collection: 'posts', data, overrideAccess: true, where: { slug: { equals: slug } } })
}
process.exit(0)
`

/** Half of TypeScript’s users find modules as Node does; what is not found there is `any`, which allows everything. */
const checkFile = `
import { showcase } from '${NAME}'
import type { Site } from '${NAME}/router'

export const nameOf = (site: Site): string => Object.values(site.name).join()
// @ts-expect-error: languages are a list
showcase({ locales: 'en', sources: [] })
`

/** A site that wants pictures for sharing; it says what stands in the way. */
const sharingFile = `
import { showcaseRouter } from '${NAME}/router'

import { site } from './site'

showcaseRouter({ reader: {}, site })
try {
  showcaseRouter({ reader: {}, site: { ...site, sharing: { path: '/share' } } })
} catch (error) {
  console.log(error.message)
}
`

/** What every app in TypeScript has. */
const settingsFile = JSON.stringify({
  compilerOptions: {
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: 'es2022',
    types: ['node'],
  },
  files: ['payload.config.ts', 'prepare.ts', 'server.ts'],
})

/** The files of the quick start, as whoever follows it copies them. */
const quickStart = (): Map<string, string> => {
  const blocks = readFileSync(README, 'utf8').matchAll(/```ts\n\/\/ ([A-Za-z.]+\.ts)\n([\s\S]*?)```/g)
  return new Map([...blocks].map(([, name = '', text = '']) => [name, text]))
}

/** The plugin comes out of its tarball, and nobody who has no pictures for sharing needs to have sharp. */
const NOT_TAKEN = /^\.|^@streekwerk$|^sharp$/

/** Nearly everything that is installed here lies in the app too. */
const install = async (folder: string, tarball: string): Promise<void> => {
  const modules = join(folder, 'node_modules')
  const own = join(modules, NAME)
  mkdirSync(own, { recursive: true })
  for (const name of readdirSync('node_modules').filter((each) => !NOT_TAKEN.test(each)))
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction')
  const { code, output } = await runChild('tar', ['-xzf', tarball, '--strip-components=1', '-C', own], {
    limitMs: LIMIT_MS,
  })
  if (code !== 0) throw new Error(`The tarball cannot be unpacked:\n${output}`)
}

/** An app of Payload that knows nothing of this house. */
export interface EmptyApp {
  folder: string
  /** Where the plugin lies, as it was packed. */
  plugin: string
  /** Runs a tool of npm's in the app and answers what it said; it must end well. */
  run: (script: string, ...args: string[]) => Promise<string>
  /** Lets an editor work: makes a post, or changes the one with that slug. */
  edit: (...steps: Record<string, unknown>[]) => Promise<void>
  /** Starts the program that serves, as plain Node. */
  serve: () => Promise<{ url: string; stop: () => Promise<void> }>
}

const waitFor = async (url: string, child: ChildProcess, said: () => string): Promise<void> => {
  const deadline = Date.now() + LIMIT_MS
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`It does not serve:\n${said()}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

const serve = async (folder: string, databaseUrl: string) => {
  const port = String(await freePort())
  const env: NodeJS.ProcessEnv = { DATABASE_URL: databaseUrl, NODE_ENV: 'production', PORT: port }
  const child = spawn(process.execPath, ['dist/server.js'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => parts.push(chunk.toString()))
  const url = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async (): Promise<void> => {
    child.kill()
    await ended
  }
  try {
    await waitFor(url, child, () => parts.join(''))
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, url }
}

/** Makes the app out of the README's quick start, on a database of its own; nothing is built or migrated yet. */
export const createEmptyApp = async (
  folder: string,
  { databaseUrl, tarball }: { databaseUrl: string; tarball: string },
): Promise<EmptyApp> => {
  await install(folder, tarball)
  // Where the panel of a Payload app is.
  mkdirSync(join(folder, 'app/(payload)/admin'), { recursive: true })
  const own = {
    'package.json': '{ "type": "module" }',
    'check.ts': checkFile,
    'edit.ts': editFile,
    'posts.ts': postsFile,
    'sharing.ts': sharingFile,
    'tsconfig.json': settingsFile,
  }
  for (const [name, text] of [...quickStart(), ...Object.entries(own)])
    writeFileSync(join(folder, name), text)
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    NODE_OPTIONS: '-C production',
    PAYLOAD_SECRET: 'a-secret-that-only-this-test-knows',
    PAYLOAD_TELEMETRY_DISABLED: '1',
    VITEST: '',
  }
  const run = async (script: string, ...args: string[]): Promise<string> => {
    const child = { cwd: folder, env, limitMs: LIMIT_MS }
    const { code, output } = await runChild(process.execPath, [script, ...args], child)
    if (code !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${output}`)
    return output
  }
  return {
    folder,
    plugin: join(folder, 'node_modules', NAME),
    run,
    edit: async (...steps) => {
      await run('dist/edit.js', ...steps.map((step) => JSON.stringify(step)))
    },
    serve: () => serve(folder, databaseUrl),
  }
}
