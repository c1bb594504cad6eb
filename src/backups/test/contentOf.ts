import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { connect } from '../../database/connect'
import { quoted } from '../../database/quoted'
import { uploadFolders } from '../format/contents'

/** Every row of every table as text, by table, in an order that does not depend on how they lie. */
export const rowsOf = async (url: string): Promise<Record<string, string[]>> => {
  const client = await connect(url)
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${quoted(name)} t ORDER BY t::text COLLATE "C"`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    return all
  } finally {
    await client.end()
  }
}

/** What the tables are made of and what they ask of rows: everything that a restore sets aside and has to put back. */
export const rulesOf = async (url: string): Promise<string[]> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ rule: string }>(`
      SELECT 'column ' || c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
             || a.attnotnull || a.attgenerated::text || a.attidentity::text
             || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS rule
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
      UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT 'trigger ' || tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace
      UNION ALL SELECT 'sequence ' || sequencename || ' ' || coalesce(last_value::text, 'unused')
        FROM pg_sequences WHERE schemaname = 'public'
      UNION ALL SELECT 'function ' || p.oid::regprocedure || ' ' || md5(prosrc)
        FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT 'grant ' || c.relname || ' ' || coalesce(relacl::text, '')
        FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
      ORDER BY 1`)
    return rows.map(({ rule }) => rule)
  } finally {
    await client.end()
  }
}

/** The checksum of every uploaded file, by its place in a DATA_DIR. */
export const filesOf = async (dataDir: string): Promise<Record<string, string>> => {
  const all: Record<string, string> = {}
  for (const folder of uploadFolders)
    for (const name of (await readdir(join(dataDir, folder)).catch(() => [])).sort())
      all[`${folder}/${name}`] = createHash('sha256')
        .update(await readFile(join(dataDir, folder, name)))
        .digest('hex')
  return all
}
