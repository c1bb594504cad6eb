import { quoted } from '../database/quoted'
import type { UploadCollection } from './objectKey'

/** Sizes made afterwards stand in a column of JSON. */
const OF_AVIFS = `SELECT s.value->>'filename' FROM media,
  jsonb_each(CASE jsonb_typeof(avif->'sizes') WHEN 'object' THEN avif->'sizes' ELSE '{}' END) s`

/**
 * The question (SQL) that gives the names of all files that the rows of a table of uploads name, each once, in a column `name`; undefined
 * where the table, which has these columns, names none.
 */
export const namedFiles = (table: UploadCollection, columns: readonly string[]): string | undefined => {
  if (!columns.includes('filename')) return undefined
  const named = columns
    .filter((column) => /(^|_)filename$/.test(column))
    .map((column) => `SELECT ${quoted(column)} FROM ${table}`)
  const all = columns.includes('avif') ? [...named, OF_AVIFS] : named
  return `SELECT name FROM (${all.join(' UNION ')}) AS files(name) WHERE name <> ''`
}
