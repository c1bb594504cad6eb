import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'

import { jsonWithoutTraces } from '../domain/privacy/jsonTraces'
import { plainPartsOf } from '../domain/privacy/plainParts'
import { type Trace, withoutTraces } from '../domain/privacy/traces'
import type { Session } from './inOneTransaction'
import type { TextColumn, TextTable } from './textTables'

/** Where something of a person stands: the row by its place in the table, and each value as it is and as it is without. */
export type Found = Readonly<{
  columns: readonly Readonly<{ column: TextColumn; found: unknown; without: unknown }>[]
  /** The place of the row, which stays while it is held. */
  at: string
  owner: string | null
}>

type Row = Record<string, unknown> & { '@at': string; '@owner': string | null }

const cleaned = ({ isJson, isList }: TextColumn, value: unknown, traces: readonly Trace[]): unknown => {
  if (isJson) return jsonWithoutTraces(value, traces)
  if (isList) return (value as readonly string[]).map((each) => withoutTraces(each, traces))
  return withoutTraces(String(value), traces)
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What a value says in whole: also where its words are in pieces, as where half of a name is bold. */
const saidIn = ({ isJson, name }: TextColumn): readonly SQL[] => {
  const text = sql`lower(${sql.identifier(name)}::text)`
  if (!isJson) return [text]
  return [
    text,
    sql`lower((select string_agg(piece #>> '{}', '')
      from jsonb_path_query(${sql.identifier(name)}::jsonb, '$.**.text') piece))`,
  ]
}

/** Whether one of these columns may have a trace, which is looked at more closely then. */
export const mayHave = (columns: readonly TextColumn[], traces: readonly Trace[]): SQL => {
  const parts = plainPartsOf(traces)
  const likely = columns.flatMap((column) =>
    saidIn(column).flatMap((said) => parts.map((part) => sql`strpos(${said}, ${part}) > 0`)),
  )
  return likely.length === 0 ? sql`false` : sql.join(likely, sql` or `)
}

const readRows = async (
  session: Session,
  { columns, owner, table }: TextTable,
  { traces, which }: Readonly<{ traces: readonly Trace[]; which: SQL }>,
): Promise<readonly Found[]> => {
  const named = (name: string) => sql.identifier(name)
  const { rows } = await session.execute<Row>(sql`
    select ctid::text as "@at", ${owner === null ? sql`null` : sql`${named(owner)}::text`} as "@owner",
      ${sql.join(
        columns.map(({ name }) => named(name)),
        sql`, `,
      )}
    from ${named(table)} where ${which}`)
  return rows.flatMap((row) => {
    const changed = columns.flatMap((column) => {
      const found = row[column.name]
      if (found === null || found === undefined) return []
      const without = cleaned(column, found, traces)
      return isSame(found, without) ? [] : [{ column, found, without }]
    })
    if (changed.length === 0) return []
    return [{ at: row['@at'], columns: changed, owner: row['@owner'] }]
  })
}

/** The rows of a table in which something of a person stands, as they are at this moment. */
export const findTraces = (
  session: Session,
  table: TextTable,
  traces: readonly Trace[],
): Promise<readonly Found[]> => readRows(session, table, { traces, which: mayHave(table.columns, traces) })

/**
 * The same, each held until the transaction ends. One that somebody else changed between the look and the hold is not among them: who
 * takes all looks until there are none.
 */
export const holdTraces = async (
  session: Session,
  table: TextTable,
  traces: readonly Trace[],
): Promise<readonly Found[]> => {
  const places = (await findTraces(session, table, traces)).map(({ at }) => at)
  if (places.length === 0) return []
  const which = sql`ctid = any (array(select jsonb_array_elements_text(${JSON.stringify(places)}::jsonb))::tid[]) for update`
  return readRows(session, table, { traces, which })
}

const stored = ({ isJson }: TextColumn, value: unknown) => (isJson ? JSON.stringify(value) : value)

/** Writes what was found without what is of the person. */
export const writeWithout = async (
  session: Session,
  { table }: TextTable,
  found: readonly Found[],
): Promise<void> => {
  for (const { at, columns } of found)
    await session.execute(sql`
      update ${sql.identifier(table)} set ${sql.join(
        columns.map(({ column, without }) => {
          const value = column.isList
            ? sql`array(select jsonb_array_elements_text(${JSON.stringify(without)}::jsonb))`
            : sql`${stored(column, without)}${column.isJson ? sql`::jsonb` : sql``}`
          return sql`${sql.identifier(column.name)} = ${value}`
        }),
        sql`, `,
      )} where ctid = ${at}::tid`)
}
