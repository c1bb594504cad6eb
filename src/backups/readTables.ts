import type pg from 'pg'

import type { TableShape } from './format/contents'

/** What an extension brought belongs to it. */
const OF_NO_EXTENSION = `NOT EXISTS (
  SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`

/** The tables of the database with the columns that are kept, by name. */
export const readTables = async (client: pg.Client): Promise<TableShape[]> => {
  const { rows } = await client.query<TableShape>(`
    SELECT c.relname AS name,
           coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = ''), '{}') AS columns
    FROM pg_class c
    LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND ${OF_NO_EXTENSION}
    GROUP BY c.relname ORDER BY c.relname COLLATE "C"`)
  return rows
}
