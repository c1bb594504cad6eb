import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '../refusal'
import { MIGRATION_DIR } from './adapter'
import type { Drift } from './schemaDrift'

const escapeTemplate = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&')

const migrationText = (statements: readonly string[]) => `import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql\`
${escapeTemplate(statements.join('\n'))}
\`)
}
`

const indexText = (names: readonly string[]) => `import type { Migration } from '../migration'
${names.map((name) => `import { up as up${name} } from './${name}'\n`).join('')}
/** Every change of the tables, the oldest first; written by \`npm run migrate -- create\`. */
export const migrations: readonly Migration[] = [
${names.map((name) => `  { name: '${name}', up: up${name} },\n`).join('')}]
`

const timeOf = (now: Date) => now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '_')

/**
 * Writes a migration with its snapshot, lists it in the index and answers its name. Without statements it is one to be
 * written by hand.
 */
export const writeMigration = (title: string, drift: Drift, now: Date, folder = MIGRATION_DIR): string => {
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(title))
    throw new Refusal(`The name of a migration is made of small letters, digits and hyphens, got “${title}”.`)
  const name = `${timeOf(now)}_${title.replaceAll('-', '_')}`
  mkdirSync(folder, { recursive: true })
  const statements = drift.statements.length > 0 ? drift.statements : ['-- written by hand']
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(drift.snapshot, null, 2)}\n`, { flag: 'wx' })
  writeFileSync(join(folder, `${name}.ts`), migrationText(statements), { flag: 'wx' })
  const names = readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  writeFileSync(join(folder, 'index.ts'), indexText(names.sort()))
  return name
}
