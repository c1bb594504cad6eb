import type pg from 'pg'

import { quoted } from '../../database/quoted'

type Statement = { again: string; away: string }

const IN_PUBLIC = `c.relnamespace = 'public'::regnamespace`

/** What a row points at may come after it. */
const FOREIGN_KEYS = `
  SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', c.relname, k.conname) AS away,
         format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.relname, k.conname, pg_get_constraintdef(k.oid)) AS again
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE ${IN_PUBLIC} AND k.contype = 'f' AND k.conparentid = 0 ORDER BY 1`

/** Made over all rows at once an index costs a fraction of what it costs row by row. */
const INDEXES = `
  SELECT format('DROP INDEX %I', i.relname) AS away, pg_get_indexdef(i.oid) AS again
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
  WHERE ${IN_PUBLIC} AND c.relkind = 'r'
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid AND k.contype <> 'f') ORDER BY 1`

type Trigger = { enabled: string; name: string; table: string }

const TRIGGERS = `
  SELECT c.relname AS table, t.tgname AS name, t.tgenabled::text AS enabled
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE ${IN_PUBLIC} AND NOT t.tgisinternal AND t.tgenabled <> 'D' ORDER BY 1, 2`

const enabling: Readonly<Record<string, string>> = { A: 'ENABLE ALWAYS', O: 'ENABLE', R: 'ENABLE REPLICA' }

const runAll = async (client: pg.Client, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await client.query(statement)
}

const away = ({ away: statement }: Statement): string => statement
const again = ({ again: statement }: Statement): string => statement

/**
 * Sets aside what is asked of rows that are written (keys to other tables, triggers, also those that always fire) and the indexes,
 * inside the transaction that the connection is in; answers what puts all of it back, which looks at every row. Owning the tables is
 * enough: `session_replication_role` would ask for a superuser, and would believe every key.
 */
export const suspendRules = async (client: pg.Client): Promise<() => Promise<void>> => {
  const keys = (await client.query<Statement>(FOREIGN_KEYS)).rows
  const triggers = (await client.query<Trigger>(TRIGGERS)).rows
  await runAll(client, keys.map(away))
  const indexes = (await client.query<Statement>(INDEXES)).rows
  await runAll(client, indexes.map(away))
  await runAll(
    client,
    triggers.map(({ name, table }) => `ALTER TABLE ${quoted(table)} DISABLE TRIGGER ${quoted(name)}`),
  )
  return async () => {
    await runAll(client, indexes.map(again))
    await runAll(client, keys.map(again))
    await runAll(
      client,
      triggers.map(
        ({ enabled, name, table }) =>
          `ALTER TABLE ${quoted(table)} ${enabling[enabled] ?? 'ENABLE'} TRIGGER ${quoted(name)}`,
      ),
    )
  }
}
