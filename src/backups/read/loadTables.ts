import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'

import type pg from 'pg'
import { from } from 'pg-copy-streams'

import { quoted } from '../../database/quoted'
import type { Contents, Manifest, TableShape } from '../format/contents'
import { Damage } from '../format/damage'
import { drain } from '../format/drain'
import { readTables } from '../readTables'
import type { Members } from './members'

type Loaded = Manifest['tables'][number]
type Progress = (name: string, bytes: number) => void

/** The bytes of a table, over all of its parts. */
async function* partsOf(members: Members, name: string, loaded: Loaded, progress: Progress) {
  const hash = createHash('sha256')
  const beginning = `tables/${name}/`
  while ((await members.look())?.name.startsWith(beginning)) {
    const { bytes, size } = await members.take()
    for await (const chunk of bytes) {
      hash.update(chunk)
      loaded.bytes += chunk.byteLength
      yield chunk
    }
    progress(name, size)
  }
  loaded.sha256 = hash.digest('hex')
}

const copyInto = (client: pg.Client, { columns, name }: TableShape) =>
  client.query(from(`COPY ${quoted(name)} (${columns.map(quoted).join(', ')}) FROM STDIN`))

const loadTable = async (
  client: pg.Client,
  members: Members,
  table: TableShape,
  progress: Progress,
): Promise<Loaded> => {
  const loaded: Loaded = { bytes: 0, name: table.name, rows: 0, sha256: '' }
  const copy = copyInto(client, table)
  await pipeline(partsOf(members, table.name, loaded, progress), copy)
  return { ...loaded, rows: copy.rowCount }
}

/** A table that somebody else made in the database: read over, so that all that is ours can be had. */
const skipTable = async (
  members: Members,
  { name }: TableShape,
  progress: Progress,
): Promise<Loaded | undefined> => {
  const skipped: Loaded = { bytes: 0, name, rows: 0, sha256: '' }
  await drain(partsOf(members, name, skipped, progress))
  return undefined
}

const emptyTables = async (client: pg.Client, tables: readonly TableShape[]): Promise<void> => {
  if (tables.length === 0) return
  await client.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`)
}

const setSequences = async (client: pg.Client, { sequences }: Contents): Promise<void> => {
  for (const { isCalled, lastValue, name } of sequences)
    await client.query(
      `SELECT setval(c.oid::regclass, $2::bigint, $3) FROM pg_class c
       WHERE c.relname = $1 AND c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'`,
      [name, lastValue, isCalled],
    )
}

/** What was loaded of each table, and the names of those that are not of this program. */
export type LoadedTables = { loaded: Loaded[]; strange: string[] }

/** Loads every table from its parts, in the place of what the migrations put there, and sets the sequences. */
export const loadTables = async (
  client: pg.Client,
  members: Members,
  contents: Contents,
  progress: Progress,
): Promise<LoadedTables> => {
  const known = await readTables(client)
  const names = new Set(known.map(({ name }) => name))
  await emptyTables(client, known)
  const result: LoadedTables = { loaded: [], strange: [] }
  for (const table of contents.tables)
    if (names.has(table.name)) result.loaded.push(await loadTable(client, members, table, progress))
    else {
      await skipTable(members, table, progress)
      result.strange.push(table.name)
    }
  await setSequences(client, contents)
  return result
}

/** Throws a `Damage` unless of every table was loaded what was written. */
export const requireLoaded = ({ loaded, strange }: LoadedTables, written: Manifest['tables']): void => {
  const ours = written.filter(({ name }) => !strange.includes(name))
  if (JSON.stringify(loaded) !== JSON.stringify(ours)) throw new Damage('a table is not what was written')
}
