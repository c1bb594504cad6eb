import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { listed, textIn } from '@streekwerk/payload-kit'
import type { Payload } from 'payload'

import { PUBLIC_GROUP, PUBLIC_RELATIONS } from '../database/createPublicRole'
import type { Status, VisitorsRole } from '../domain/status/status'

type Known = Pick<Payload, 'db'>

const rowsOf = async ({ db }: Known, statement: ReturnType<typeof sql>) => {
  const { drizzle } = db as unknown as Pick<PostgresAdapter, 'drizzle'>
  return (await drizzle.execute(statement)).rows
}

const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Which PostgreSQL it is, how large the database is, and which migration was its last. */
export const readDatabase = async (payload: Known): Promise<Status['database']> => {
  const [row = {}] = await rowsOf(
    payload,
    sql`select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes,
      (select name from payload_migrations order by id desc limit 1) as migration`,
  )
  return { bytes: Number(row.bytes), migration: textIn(row.migration), version: textIn(row.version) }
}

/** By how many seconds the clock of the program is before that of the database; less than nothing where it is behind. */
export const readClockOffset = async (payload: Known): Promise<number> => {
  const before = Date.now()
  const [row = {}] = await rowsOf(
    payload,
    sql`select extract(epoch from clock_timestamp())::float8 as seconds`,
  )
  return Math.round((before + Date.now()) / 2000 - Number(row.seconds))
}

/** The roles that visitors can be served with, and what they could do that the public pages do not need. */
export const readVisitors = async (payload: Known): Promise<readonly VisitorsRole[]> => {
  const rows = await rowsOf(
    payload,
    sql`select r.rolname as name,
        array(select c.relname::text from pg_class c
          where c.relnamespace = current_schema::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and c.relname not in (${listed(PUBLIC_RELATIONS)}) and has_any_column_privilege(r.oid, c.oid, 'select')
          order by 1) as beyond,
        array(select c.relname::text from pg_class c
          where c.relnamespace = current_schema::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and (has_table_privilege(r.oid, c.oid, 'insert,update,delete,truncate,trigger,references')
              or has_any_column_privilege(r.oid, c.oid, 'insert,update'))
          order by 1) as writes
      from pg_roles r
      join pg_roles g on g.rolname = ${PUBLIC_GROUP}
      join pg_auth_members m on m.roleid = g.oid and m.member = r.oid
      where r.rolcanlogin and r.rolname <> current_user
      order by 1`,
  )
  return rows.map(({ beyond, name, writes }) => ({
    name: textIn(name),
    readsBeyond: namesIn(beyond),
    writes: namesIn(writes),
  }))
}
