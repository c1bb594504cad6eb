import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload } from 'payload'

import { MIGRATION_DIR } from './adapter'
import { foldOut, hasQuestions, type Snapshot } from './snapshot'
import { uniquesFirst } from './uniquesFirst'

/** The difference between the tables that the config wants and those that the migrations make. */
export type Drift = {
  /** The config's tables, to be kept with the next migration. */
  snapshot: Snapshot
  /** What would have to be done; empty when there is no difference. */
  statements: string[]
}

const readNewest = (folder: string) => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const newest = names.sort().at(-1)
  return newest === undefined
    ? undefined
    : (JSON.parse(readFileSync(join(folder, newest), 'utf8')) as Snapshot)
}

/**
 * Compares the config with the snapshot of the newest migration; needs no database. Something that went while something
 * of its kind came may be a rename, which drizzle-kit asks in the terminal; `answersFromTerminal: false` takes it as one
 * thing dropped and another made.
 */
export const schemaDrift = async (
  payload: Payload,
  { answersFromTerminal = false, folder = MIGRATION_DIR } = {},
): Promise<Drift> => {
  const kit = payload.db.requireDrizzleKit()
  const after = (await kit.generateDrizzleJson(payload.db.schema)) as unknown as Snapshot
  const before = readNewest(folder) ?? (payload.db.defaultDrizzleSnapshot as unknown as Snapshot)
  const between = async (from: Snapshot, to: Snapshot) => uniquesFirst(await kit.generateMigration(from, to))
  if (answersFromTerminal || !hasQuestions(before, after))
    return { snapshot: after, statements: await between(before, after) }
  const middle = foldOut(before, after)
  return {
    snapshot: after,
    statements: [...(await between(before, middle)), ...(await between(middle, after))],
  }
}
