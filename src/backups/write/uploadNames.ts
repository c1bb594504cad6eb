import type pg from 'pg'

import { namedFiles } from '../../uploads/namedFiles'
import { type TableShape, type UploadFolder } from '../format/contents'

const ROWS_AT_ONCE = 1000

/** The names of the files that the rows of a snapshot name, each once; of a table that it does not have there are none. */
export async function* uploadNames(
  client: pg.Client,
  folder: UploadFolder,
  tables: readonly TableShape[],
): AsyncGenerator<string> {
  const named = namedFiles(folder, tables.find(({ name }) => name === folder)?.columns ?? [])
  if (named === undefined) return
  await client.query(`DECLARE upload_names NO SCROLL CURSOR FOR ${named} ORDER BY name COLLATE "C"`)
  for (;;) {
    const { rows } = await client.query<{ name: string }>(`FETCH ${ROWS_AT_ONCE} FROM upload_names`)
    for (const { name } of rows) yield name
    if (rows.length < ROWS_AT_ONCE) break
  }
  await client.query('CLOSE upload_names')
}
