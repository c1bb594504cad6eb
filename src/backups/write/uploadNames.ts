import type pg from 'pg'

import { type TableShape, type UploadFolder } from '../format/contents'
import { quoted } from '../quoted'

const ROWS_AT_ONCE = 1000

/** Sizes made afterwards stand in a column of JSON. */
const OF_AVIFS = `SELECT s.value->>'filename' FROM media,
  jsonb_each(CASE jsonb_typeof(avif->'sizes') WHEN 'object' THEN avif->'sizes' ELSE '{}' END) s`

const question = (folder: UploadFolder, columns: readonly string[]): string => {
  const named = columns
    .filter((column) => /(^|_)filename$/.test(column))
    .map((column) => `SELECT ${quoted(column)} FROM ${folder}`)
  const all = columns.includes('avif') ? [...named, OF_AVIFS] : named
  return `SELECT name FROM (${all.join(' UNION ')}) AS files(name) WHERE name <> '' ORDER BY name COLLATE "C"`
}

/** The names of the files that the rows of a snapshot name, each once; of a table that it does not have there are none. */
export async function* uploadNames(
  client: pg.Client,
  folder: UploadFolder,
  tables: readonly TableShape[],
): AsyncGenerator<string> {
  const columns = tables.find(({ name }) => name === folder)?.columns ?? []
  if (!columns.includes('filename')) return
  await client.query(`DECLARE upload_names NO SCROLL CURSOR FOR ${question(folder, columns)}`)
  for (;;) {
    const { rows } = await client.query<{ name: string }>(`FETCH ${ROWS_AT_ONCE} FROM upload_names`)
    for (const { name } of rows) yield name
    if (rows.length < ROWS_AT_ONCE) break
  }
  await client.query('CLOSE upload_names')
}
