import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from '../../hooks/transaction'
import type { Column, Table } from './table'

type Found = { column: string; name: string; parent: string | null; type: string }

const kinds: Readonly<Record<string, Column['kind']>> = {
  'character varying': 'text',
  integer: 'number',
  text: 'text',
  uuid: 'uuid',
}

const isParentColumn = (root: string, { column, name, parent }: Found): boolean =>
  name !== root && parent !== null && (column === '_parent_id' || column === 'parent_id')

/**
 * Reads from the database's own catalogue which tables hold a collection's documents: its own, those of its languages,
 * rows and choices, and the same again for its versions. A parent stands before its parts.
 */
export const readFamily = async (req: PayloadRequest, root: string): Promise<Table[]> => {
  const { rows } = await (
    await transactionOf(req)
  ).execute(sql`
    select c.table_name as name, c.column_name as "column", c.data_type as type,
      (select k.confrelid::regclass::text from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.conrelid = format('%I', c.table_name)::regclass and a.attname = c.column_name
        limit 1) as parent
    from information_schema.columns c
    where c.table_schema = current_schema()
      and (c.table_name = ${root} or starts_with(c.table_name, ${`${root}_`}) or c.table_name = ${`_${root}_v`}
        or starts_with(c.table_name, ${`_${root}_v_`}))
    order by length(c.table_name), c.table_name, c.ordinal_position`)
  const found = rows as Found[]
  return [...new Set(found.map(({ name }) => name))].map((name) => {
    const own = found.filter((row) => row.name === name)
    const link = own.find((row) => isParentColumn(root, row))
    return {
      name,
      columns: own.map(({ column, type }) => ({ name: column, kind: kinds[type] ?? 'other' })),
      ...(link?.parent && { parent: { column: link.column, table: link.parent.replaceAll('"', '') } }),
    }
  })
}
