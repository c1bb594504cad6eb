import type pg from 'pg'

import { quoted } from '../../database/quoted'

type Enum = { labels: string[]; name: string }

/** One at a time; a longer name might not fit. */
const FORMER = quoted('former type')

type Column = { column: string; default: string | null; isList: boolean; table: string }

/** Labels that one statement made are of one command; of a type that was there before, another transaction. */
const GREW_HERE = `
  SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
  FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
  WHERE t.typnamespace = 'public'::regnamespace
  GROUP BY t.oid, t.typname
  HAVING bool_and(e.xmin = pg_current_xact_id()::xid) AND count(DISTINCT e.cmin::text) > 1
  ORDER BY t.typname`

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS column, t.typelem <> 0 AS "isList", pg_get_expr(d.adbin, d.adrelid) AS default
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_type t ON t.oid = a.atttypid
  JOIN pg_type e ON e.oid = CASE WHEN t.typelem <> 0 THEN t.typelem ELSE t.oid END
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND e.typname = $1 AND e.typnamespace = 'public'::regnamespace
  ORDER BY c.relname, a.attnum`

const changing = (name: string, { column, default: standard, isList, table }: Column): string => {
  const type = `${quoted(name)}${isList ? '[]' : ''}`
  const [alter, named] = [`ALTER TABLE ${quoted(table)}`, `ALTER COLUMN ${quoted(column)}`]
  const change = `TYPE ${type} USING ${quoted(column)}::text${isList ? '[]' : ''}::${type}`
  return standard === null
    ? `${alter} ${named} ${change}`
    : `${alter} ${named} DROP DEFAULT; ${alter} ${named} ${change}; ${alter} ${named} SET DEFAULT ${standard}`
}

const makeAnew = async (client: pg.Client, { labels, name }: Enum): Promise<void> => {
  const { rows: columns } = await client.query<Column>(COLUMNS, [name])
  const texts = labels.map((label) => `'${label.replaceAll("'", "''")}'`).join(', ')
  await client.query(`ALTER TYPE ${quoted(name)} RENAME TO ${FORMER}`)
  await client.query(`CREATE TYPE ${quoted(name)} AS ENUM (${texts})`)
  for (const column of columns) await client.query(changing(name, column))
  await client.query(`DROP TYPE ${FORMER}`)
}

/**
 * Makes anew every type to which the migrations of this same transaction added a value, so that rows may have it: before version 17
 * PostgreSQL lets nobody use such a value until the transaction has ended. For tables without rows, whose indexes are set aside.
 */
export const settleEnums = async (client: pg.Client): Promise<void> => {
  const { rows: grown } = await client.query<Enum>(GREW_HERE)
  for (const each of grown) await makeAnew(client, each)
}
