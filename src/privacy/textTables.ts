import { sql } from '@payloadcms/db-postgres'

import type { Session } from './inOneTransaction'

/** A column that holds texts: `isJson` of JSON, `isList` of an array of texts. */
export type TextColumn = Readonly<{ isJson: boolean; isList: boolean; name: string }>

/** A table that holds texts; `owner` is the column that says whose row a row of it is, or else which one it is. */
export type TextTable = Readonly<{
  columns: readonly TextColumn[]
  /** Of a table of rows inside a document or of its versions: where whose they are lies. */
  heldBy: string | null
  owner: string | null
  table: string
}>

/** What is not looked through: the trail keeps values apart to erase them, and what is public is made anew from what is stored. */
const APART = '^(audit_|showcase_|payload_migrations$)'

/** Every table that holds texts, of whatever collection: also drafts, versions, languages, jobs, locks and preferences. */
export const readTextTables = async (session: Session): Promise<readonly TextTable[]> => {
  const { rows } = await session.execute<TextTable>(sql`
    with held as (
      select k.conrelid, parent.relname from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_class parent on parent.oid = k.confrelid
      where k.contype = 'f' and (a.attname = '_parent_id' or a.attname = 'parent_id'))
    select c.relname as table,
      (select relname from held where held.conrelid = c.oid limit 1) as "heldBy",
      (select o.attname from pg_attribute o where o.attrelid = c.oid and not o.attisdropped
        and o.attname in ('_parent_id', 'parent_id', 'id') order by o.attname = 'id', o.attname limit 1) as owner,
      json_agg(json_build_object('name', a.attname, 'isJson', t.type like 'json%', 'isList', t.type like '%[]')
        order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    cross join lateral (select format_type(a.atttypid, null) as type) t
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and c.relname !~ ${APART}
      and t.type in ('text', 'character varying', 'json', 'jsonb', 'text[]', 'character varying[]')
    group by c.oid, c.relname order by 1`)
  return rows
}
