import { createHash } from 'node:crypto'

import type pg from 'pg'
import { to } from 'pg-copy-streams'

import { quoted } from '../../database/quoted'
import type { ArchiveWriter } from '../format/archiveWriter'
import { type Manifest, memberNames, type TableShape } from '../format/contents'
import { inPieces } from '../format/pieces'

/** A table of any size is never held whole: it goes in parts, which one behind another are what COPY wrote. */
const PART_BYTES = 1024 * 1024

type Progress = (name: string, bytes: number) => void

/** COPY tells how many rows there were behind the last of them, which may come a moment later; the answer to a next question comes after both. */
const countOf = async (client: pg.Client, copy: { rowCount: number }): Promise<number> => {
  await client.query('SELECT')
  return copy.rowCount
}

const writeTable = async (
  client: pg.Client,
  archive: ArchiveWriter,
  { columns, name }: TableShape,
  progress: Progress,
): Promise<Manifest['tables'][number]> => {
  const copy = client.query(to(`COPY ${quoted(name)} (${columns.map(quoted).join(', ')}) TO STDOUT`))
  const hash = createHash('sha256')
  let [bytes, parts] = [0, 0]
  for await (const piece of inPieces(copy, PART_BYTES)) {
    hash.update(piece)
    bytes += piece.length
    parts += 1
    await archive.add(memberNames.part(name, parts), piece)
    progress(name, piece.length)
  }
  return { bytes, name, rows: await countOf(client, copy), sha256: hash.digest('hex') }
}

/** Writes every table of a snapshot, and answers what was written of each. */
export const writeTables = async (
  client: pg.Client,
  archive: ArchiveWriter,
  tables: readonly TableShape[],
  progress: Progress,
): Promise<Manifest['tables']> => {
  const written: Manifest['tables'] = []
  for (const table of tables) written.push(await writeTable(client, archive, table, progress))
  return written
}
