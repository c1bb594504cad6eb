import type pg from 'pg'

import { appliedMigrations } from '../../database/appliedMigrations'
import { quoted } from '../../database/quoted'
import { Refusal } from '../../refusal'
import { readTables } from '../readTables'

/** What the migrations themselves put into tables. */
const FILLED_BY_MIGRATIONS = new Set(['payload_migrations', 'showcase_state'])
const NAMED_AT_MOST = 5

const holdsRows = async (client: pg.Client, table: string): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM ${quoted(table)}) AS found`,
  )
  return rows[0]?.found === true
}

const listed = (names: readonly string[]): string =>
  names.length > NAMED_AT_MOST ? `${names.slice(0, NAMED_AT_MOST).join(', ')} …` : names.join(', ')

/** The tables in which somebody put something, by name. */
export const filledTables = async (client: pg.Client): Promise<string[]> => {
  const full: string[] = []
  for (const { name } of await readTables(client))
    if (!FILLED_BY_MIGRATIONS.has(name) && (await holdsRows(client, name))) full.push(name)
  return full
}

/** Refuses a database in which something stands; answers the migrations that an empty one has had, none when it has no tables. */
export const requireEmptyDatabase = async (client: pg.Client): Promise<string[]> => {
  const tables = (await readTables(client)).map(({ name }) => name)
  const applied = await appliedMigrations(client)
  if (tables.length > 0 && applied.length === 0)
    throw new Refusal({
      nl: `In deze database staan tabellen die niet van dit programma zijn (${listed(tables)}): geef een andere.`,
      en: `This database holds tables that are not of this program (${listed(tables)}): give another one.`,
    })
  const full = await filledTables(client)
  if (full.length > 0)
    throw new Refusal({
      nl: `Deze database is niet leeg (er staat iets in ${listed(full)}): terugzetten kan alleen in een lege. Er is niets veranderd.`,
      en: `This database is not empty (there is something in ${listed(full)}): only an empty one can be restored into. Nothing was changed.`,
    })
  return applied.map(({ name }) => name)
}

/** Everything in the schema that no extension brought, so that the migrations can make it anew. */
const DROP_ALL = `
DO $$
DECLARE thing record;
BEGIN
  FOR thing IN
    SELECT c.oid, 'pg_class'::regclass AS class, 1 AS turn,
           CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END AS kind
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
    UNION ALL SELECT oid, 'pg_proc'::regclass, 2, 'ROUTINE' FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT c.oid, 'pg_class'::regclass, 3, 'SEQUENCE'
      FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
    UNION ALL SELECT oid, 'pg_type'::regclass, 4, 'TYPE'
      FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('d', 'e')
    ORDER BY turn
  LOOP
    CONTINUE WHEN EXISTS (
      SELECT 1 FROM pg_depend WHERE classid = thing.class AND objid = thing.oid AND deptype = 'e');
    CONTINUE WHEN (pg_identify_object(thing.class, thing.oid, 0)).identity IS NULL;
    EXECUTE format('DROP %s %s CASCADE', thing.kind, (pg_identify_object(thing.class, thing.oid, 0)).identity);
  END LOOP;
END $$`

/** Takes away all tables of an empty database, inside the transaction that the connection is in. */
export const dropTables = async (client: pg.Client): Promise<void> => {
  await client.query(DROP_ALL)
}
