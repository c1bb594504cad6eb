import { readFile, writeFile } from 'node:fs/promises'

import { generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'

import { drawArchitecture } from './drawArchitecture'
import { listSettings } from './listSettings'
import { writeRegister } from './writeRegister'

interface GeneratedFile {
  path: string
  /** Writes the file anew. */
  write: (config: SanitizedConfig) => Promise<void>
}

const rewrite = async (path: string, renew: (text: string) => string | Promise<string>): Promise<void> => {
  await writeFile(path, await renew(await readFile(path, 'utf8')))
}

/** Every file that a command writes and the repository keeps. */
const generatedFiles: readonly GeneratedFile[] = [
  { path: 'src/payload-types.ts', write: (config) => generateTypes(config, { log: false }) },
  {
    path: 'src/app/(payload)/admin/importMap.js',
    write: (config) => generateImportMap(config, { force: true, log: false }),
  },
  { path: 'docs/architecture.md', write: () => rewrite('docs/architecture.md', drawArchitecture) },
  { path: 'docs/privacy.md', write: () => rewrite('docs/privacy.md', writeRegister) },
  { path: 'README.md', write: () => rewrite('README.md', listSettings) },
]

const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** Writes every generated file; answers those that changed. */
export const generateFiles = async (config: SanitizedConfig): Promise<string[]> => {
  const changed: string[] = []
  for (const { path, write } of generatedFiles) {
    const before = await read(path)
    await write(config)
    if ((await read(path)) !== before) changed.push(path)
  }
  return changed
}

/** Names the generated files that are not what the command would write, and leaves every file as it was. */
export const staleFiles = async (config: SanitizedConfig): Promise<string[]> => {
  const before = await Promise.all(generatedFiles.map(({ path }) => read(path)))
  const stale = await generateFiles(config)
  await Promise.all(
    generatedFiles.flatMap(({ path }, index) =>
      stale.includes(path) ? [writeFile(path, before[index] ?? '')] : [],
    ),
  )
  return stale
}
