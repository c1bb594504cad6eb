import type pg from 'pg'

/** A check, an index for what is unique, or a trigger, and the table that it guards, by its quoted name. */
export type Rule = Readonly<{ name: string; table: string }>

/** What must be unique: these columns, of the rows of which `holds` is true. */
export type Uniqueness = Rule & Readonly<{ columns: readonly string[]; holds: string }>

/** Every rule of our tables; those of keys that point at other tables are Payload's, and no index of theirs is ours. */
export type Rules = Readonly<{
  checks: readonly Rule[]
  triggers: readonly Rule[]
  uniques: readonly Uniqueness[]
}>

const ours = (table: string) => `${table}.relnamespace = 'public'::regnamespace`

/** Reads all rules of a database. */
export const readRules = async (client: pg.Client): Promise<Rules> => {
  const ask = async <T extends object>(text: string): Promise<readonly T[]> =>
    (await client.query<T>(text)).rows
  return {
    checks: await ask<Rule>(
      `select c.conname as name, c.conrelid::regclass::text as table from pg_constraint c
       where c.connamespace = 'public'::regnamespace and c.contype in ('c', 'x') order by 1`,
    ),
    triggers: await ask<Rule>(
      `select t.tgname as name, t.tgrelid::regclass::text as table from pg_trigger t join pg_class r on r.oid = t.tgrelid
       where not t.tgisinternal and ${ours('r')} order by 1`,
    ),
    uniques: await ask<Uniqueness>(
      `select n.relname as name, i.indrelid::regclass::text as table,
         coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as holds,
         array(select a.attname::text from unnest(i.indkey) with ordinality k(num, at)
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.num order by k.at) as columns
       from pg_index i join pg_class n on n.oid = i.indexrelid join pg_class r on r.oid = i.indrelid
       where i.indisunique and not i.indisprimary and ${ours('r')}
         -- What holds a whole key is unique by that, and there for other tables to point at.
         and not exists (select from pg_index k where k.indrelid = i.indrelid and k.indisprimary
           and i.indkey::int2[] @> k.indkey::int2[])
       order by 1`,
    ),
  }
}
