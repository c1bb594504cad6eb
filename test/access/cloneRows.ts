import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { uuidv7 } from '../../src/database/uuidv7'

const rowsOf = async <Row>(payload: Payload, statement: ReturnType<typeof sql>): Promise<Row[]> =>
  (await payload.db.drizzle.execute(statement)).rows as Row[]

/** Lets one row be there many times: the copies hold what is to be unique, too, and what the database only lets happen once. */
export const allowCopies = async (payload: Payload): Promise<void> => {
  await payload.db.drizzle.execute(sql`DO $$ DECLARE found record; BEGIN
    FOR found IN SELECT i.indexrelid::regclass AS name, c.conname AS rule, i.indrelid::regclass AS place
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype = 'u'
      WHERE i.indisunique AND NOT i.indisprimary AND n.nspname = 'public' LOOP
      IF found.rule IS NULL THEN EXECUTE format('DROP INDEX %s', found.name);
      ELSE EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', found.place, found.rule); END IF;
    END LOOP;
    FOR found IN SELECT DISTINCT tgrelid::regclass AS place FROM pg_trigger WHERE NOT tgisinternal LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', found.place);
    END LOOP; END $$`)
}

type Column = { name: string }

const columnsOf = (payload: Payload, table: string) =>
  rowsOf<Column>(
    payload,
    sql`SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`,
  )

/** Copies the rows that belong to one document, each to another; a key of their own they get themselves. */
const copyTo = async (payload: Payload, table: string, key: string, from: string, ids: string[]) => {
  const columns = (await columnsOf(payload, table)).map(({ name }) => name)
  if (!columns.includes(key)) return
  const copied = columns.filter((name) => name === key || name !== 'id')
  const names = sql.join(
    copied.map((name) => sql.identifier(name)),
    sql`, `,
  )
  const values = sql.join(
    copied.map((name) => (name === key ? sql`copies.id` : sql`source.${sql.identifier(name)}`)),
    sql`, `,
  )
  await payload.db.drizzle.execute(sql`INSERT INTO ${sql.identifier(table)} (${names})
    SELECT ${values} FROM ${sql.identifier(table)} source, unnest(${sql.param(ids)}::uuid[]) AS copies (id)
    WHERE source.${sql.identifier(key)} = ${from}`)
}

/** Makes copies of a document past all rules, with its texts and its relations; `allowCopies` goes before. Answers their ids. */
export const cloneRows = async (
  payload: Payload,
  slug: string,
  id: string,
  count: number,
): Promise<string[]> => {
  const table = slug.replaceAll('-', '_')
  const ids = Array.from({ length: count }, () => uuidv7())
  await copyTo(payload, table, 'id', id, ids)
  await copyTo(payload, `${table}_locales`, '_parent_id', id, ids)
  await copyTo(payload, `${table}_rels`, 'parent_id', id, ids)
  return ids
}
