import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type pg from 'pg'

import { mailTexts } from '../../domain/privacy/mailTexts'
import { pieces } from './plantPerson'

/** Which pieces of the person stand in a text. */
export const piecesIn = (text: string): readonly string[] =>
  pieces.filter((piece) => text.toLowerCase().includes(piece))

/** Every row of every table as one text, by table: whatever type its columns are of. */
export const dump = async (pool: pg.Pool): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'm', 'v') order by 1`,
  )
  const told = new Map<string, readonly string[]>()
  for (const { name } of tables) {
    const { rows } = await pool.query<{ told: string }>(
      `select replace((to_jsonb(t) - 'updated_at' - 'version_updated_at')::text, '\\n', ' ') as told from "${name}" t`,
    )
    told.set(name, rows.map((row) => row.told).toSorted())
  }
  return told
}

/** Where in the database pieces of the person stand. */
export const tracesInDatabase = async (pool: pg.Pool): Promise<readonly string[]> =>
  [...(await dump(pool))].flatMap(([table, rows]) =>
    rows.filter((row) => piecesIn(row).length > 0).map((row) => `${table}: ${row.slice(0, 300)}`),
  )

/** The files of a folder that are named after the person or tell of them. */
export const tracesInFiles = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of names.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const texts = mailTexts(await readFile(path, 'latin1'))
    if ([entry.name, ...texts].some((text) => piecesIn(text).length > 0)) found.push(path)
  }
  return found
}
