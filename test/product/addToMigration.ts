import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readReadme } from '../support/readReadme'

/** Adds to the migration `plugin` that Payload wrote the lines that the README of a plugin adds to it, at the same places. */
export const addToMigration = (plugin: string, folder: string): void => {
  const [, diff = ''] = /```diff\n([\s\S]*?)```/.exec(readReadme(plugin).text) ?? []
  const [imported, up, down] = [...diff.matchAll(/^\+(.+)$/gm)].map(([, line = '']) => line)
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('_plugin.ts')) ?? '')
  const written = readFileSync(path, 'utf8')
    .replace(/\}\s*(?=export async function down)/, () => `${up}\n}\n\n`)
    .replace(/export async function down.*\{\n/, (head) => `${head}${down}\n`)
  writeFileSync(path, `${imported}\n${written}`)
}
