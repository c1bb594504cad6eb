import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'

import { runChild } from '../processes/runChild'
import { buildCode } from './buildCode'
import { declarationsOf } from './declarations'
import { type Manifest, ownDependencies, publishedManifest, refuseLostStyles } from './publishedManifest'

const PACK_LIMIT_MS = 60_000
const CODE = /\.tsx?$/

type Packing = { folder: string; manifest: Manifest; stage: string }

const entriesOf = ({ folder, manifest }: Packing): string[] =>
  Object.values(manifest.exports).map((path) => join(folder, path))

const writeCode = async ({ folder, manifest, stage }: Packing): Promise<void> => {
  const sheets = await buildCode({
    entries: entriesOf({ folder, manifest, stage }).filter((path) => CODE.test(path)),
    from: join(folder, 'src'),
    to: join(stage, 'dist'),
  })
  if (sheets.length > 0) refuseLostStyles(manifest)
}

const writeTypes = (packing: Packing): void => {
  const { folder, stage } = packing
  const entries = entriesOf(packing).filter((path) => CODE.test(path))
  for (const [path, text] of declarationsOf(folder, entries)) {
    const place = join(stage, relative(folder, path))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
}

/** What is neither code nor types: the folder of an entry that is not code (a stylesheet and the fonts beside it) goes along whole. */
const copyTheRest = (packing: Packing): void => {
  const { folder, manifest, stage } = packing
  for (const path of entriesOf(packing).filter((each) => !CODE.test(each))) {
    const place = join(stage, 'dist', relative(join(folder, 'src'), dirname(path)))
    cpSync(dirname(path), place, { filter: (from) => !CODE.test(from), recursive: true })
  }
  for (const name of manifest.files.filter((each) => each !== 'src'))
    cpSync(join(folder, name), join(stage, name), { recursive: true })
  cpSync('LICENSE', join(stage, 'LICENSE'))
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** Puts a package together as it is published, with the packages of this repository that it rests on within it. */
const writePackage = async (folder: string, stage: string): Promise<void> => {
  const manifest = readManifest(folder)
  const packing = { folder, manifest, stage }
  mkdirSync(stage, { recursive: true })
  await writeCode(packing)
  writeTypes(packing)
  copyTheRest(packing)
  const within = new Map<string, Manifest>()
  for (const name of ownDependencies(manifest)) {
    const own = realpathSync(join('node_modules', name))
    await writePackage(own, join(stage, 'node_modules', name))
    within.set(name, readManifest(own))
  }
  const published = publishedManifest(manifest, within)
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
}

const runNpmPack = async (stage: string, out: string): Promise<string> => {
  const npm = process.env.npm_execpath
  const args = ['pack', '--ignore-scripts', '--loglevel=error', '--json', '--pack-destination', out]
  const [command, before] =
    npm && basename(npm) === 'npm-cli.js' ? [process.execPath, [npm]] : ['npm', [] as string[]]
  const { code, output } = await runChild(command, [...before, ...args], {
    cwd: stage,
    env: process.env,
    limitMs: PACK_LIMIT_MS,
  })
  if (code !== 0) throw new Error(`[packing] npm pack failed:\n${output}`)
  const [packed] = JSON.parse(output) as { filename: string }[]
  return join(out, packed?.filename ?? '')
}

/**
 * Makes the tarball of a plugin that any Payload project can install: code that Node runs as it is, types, and what it serves.
 * It is put together in a folder of its own, so that the plugin's sources stay as they are, whatever happens halfway; answers
 * the path of the tarball.
 */
export const packPlugin = async (plugin: string, out: string): Promise<string> => {
  const stage = mkdtempSync(join(tmpdir(), 'streekwerk-pack-'))
  try {
    await writePackage(resolve(plugin), stage)
    mkdirSync(out, { recursive: true })
    return await runNpmPack(stage, resolve(out))
  } finally {
    rmSync(stage, { force: true, recursive: true })
  }
}
