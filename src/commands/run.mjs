/**
 * The door of every command: `node -C production src/commands/run.mjs <command> [arguments]`.
 * Plain JavaScript without dependencies (so is what it imports), because it must work in a clone where nothing is installed yet:
 * it installs the packages when they are missing, compiles the commands, and runs the one that was asked for
 * in this same process (so that signals reach it and no second Node stays in memory).
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { alone } from '../processes/alone.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const OLDEST_NODE = [20, 19]
const INSTALL_LIMIT_MS = 10 * 60_000
const BUILD_LIMIT_MS = 60_000
/** Builds of earlier versions that are kept: a program that still runs may load a part of its own later on. */
const BUILDS_KEPT = 4
/** Commands that need the development packages too. */
const DEVELOPMENT = new Set(['test', 'check', 'bench', 'prove', 'pictures', 'generate', 'dev', 'pack'])

class Refusal extends Error {}

const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const tooOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
  if (tooOld)
    throw new Refusal(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}.`)
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** Whether what lies in node_modules is what the lockfile names; optional and (unless asked) development packages may lack. */
const isInstalled = (withDevelopment) => {
  const installedPath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedPath)) return false
  const installed = readJson(installedPath).packages
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages)
  return wanted.every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || (entry.dev && !withDevelopment)) return true
    if (!path.startsWith('node_modules/')) return true
    return entry.link ? existsSync(join(root, path)) : installed[path]?.version === entry.version
  })
}

/** Other programs of this folder wait for their turn, a little longer than the work may take. */
const inTurn = (name, limitMs, work) =>
  alone(join(root, 'dist', `${name}.lock`), { limitMs: limitMs * 1.2, say: console.log }, work)

const runNpm = (args) =>
  new Promise((done, fail) => {
    const npm = process.env.npm_execpath
    const child = npm
      ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawn('npm', args, {
          cwd: root,
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: process.platform === 'win32',
        })
    const limit = setTimeout(() => child.kill('SIGKILL'), INSTALL_LIMIT_MS)
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      clearTimeout(limit)
      if (code === 0) done()
      else
        fail(
          new Refusal(
            `Installing the packages failed (${signal ?? `exit ${code}`}); what npm said stands above.`,
          ),
        )
    })
  })

const install = async (withDevelopment) => {
  if (isInstalled(withDevelopment)) return
  await inTurn('install', INSTALL_LIMIT_MS, async () => {
    if (isInstalled(withDevelopment)) return
    const started = performance.now()
    console.log('▸ Installing packages (npm ci) …')
    await runNpm([
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...(withDevelopment ? ['--include=dev'] : []),
    ])
    if (!isInstalled(withDevelopment))
      throw new Refusal('npm ci ended well, yet packages are missing: remove node_modules and start again.')
    console.log(`✓ Packages installed (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  })
}

/** Every source file that can end up in a compiled command. */
const sourceFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return []
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(tsx?|mjs|css|json)$/.test(entry.name) ? [path] : []
  })

const sourceHash = () => {
  const hash = createHash('sha256').update(process.versions.node)
  const top = ['payload.config.ts', 'package-lock.json', 'tsconfig.json'].map((name) => join(root, name))
  const files = ['collections', 'plugins', 'src', 'test'].flatMap((folder) => sourceFiles(join(root, folder)))
  for (const path of [...top, ...files]) {
    if (existsSync(path)) hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Our own packages are compiled in, every other package is loaded from node_modules. */
const externalPackages = {
  name: 'external-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, (args) =>
      args.kind === 'entry-point' || args.path.startsWith('@streekwerk/') || /^[A-Za-z]:/.test(args.path)
        ? undefined
        : { path: args.path, external: true },
    )
  },
}

const removeOldBuilds = () => {
  const builds = readdirSync(join(root, 'dist'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      path: join(root, 'dist', entry.name),
      time: statSync(join(root, 'dist', entry.name)).mtimeMs,
    }))
    .sort((a, b) => b.time - a.time)
  for (const { path } of builds.slice(BUILDS_KEPT)) rmSync(path, { recursive: true, force: true })
}

/** Compiles every command into `dist/<hash of the sources>` (some 100 ms) unless that build exists; answers its folder. */
const compile = async () => {
  const out = join(root, 'dist', sourceHash())
  if (existsSync(out)) return out
  await inTurn('build', BUILD_LIMIT_MS, async () => {
    if (existsSync(out)) return
    const { build } = await import('esbuild')
    const commands = join(root, 'src/commands')
    const entryPoints = readdirSync(commands)
      .filter((name) => name.endsWith('.ts') && !/\.(test|prop\.test|int\.test|e2e\.test|d)\.ts$/.test(name))
      .map((name) => join(commands, name))
    const fresh = `${out}.${process.pid}`
    await build({
      absWorkingDir: root,
      bundle: true,
      entryPoints,
      format: 'esm',
      jsx: 'automatic',
      logLevel: 'error',
      metafile: false,
      outdir: fresh,
      platform: 'node',
      plugins: [externalPackages],
      sourcemap: 'linked',
      splitting: true,
      target: 'node20',
    })
    renameSync(fresh, out)
    removeOldBuilds()
  })
  return out
}

const run = async () => {
  const [command = '', ...args] = process.argv.slice(2)
  refuseOldNode()
  if (
    !process.execArgv.some((flag) => flag.includes('production')) &&
    !process.env.NODE_OPTIONS?.includes('production')
  )
    throw new Refusal(`Start this with npm, or as: node -C production src/commands/run.mjs ${command}`)
  process.chdir(root)
  await install(DEVELOPMENT.has(command))
  // React, Next and Payload choose their build at the first import, so this is settled before any of them is loaded.
  process.env.NODE_ENV ??= command === 'dev' ? 'development' : 'production'
  process.env.DISABLE_PAYLOAD_HMR ??= 'true'
  process.env.PAYLOAD_TELEMETRY_DISABLED ??= 'true'
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  const folder = await compile()
  const path = join(folder, `${command}.js`)
  const { main } = existsSync(path) ? await import(pathToFileURL(path).href) : {}
  if (!main) throw new Refusal(`There is no command “${command}”.`)
  process.exitCode = await main(args)
}

run().catch((error) => {
  console.error(error instanceof Refusal || error?.name === 'Refusal' ? `✗ ${error.message}` : error)
  process.exitCode = 1
})
