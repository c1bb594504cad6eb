import type { Column, Table } from './table'

/** The time that is written into the first clone's id; each following one is a millisecond later. */
const FIRST_MS = Date.UTC(2026, 0, 1)

const quoted = (name: string): string => `"${name}"`

/** The id of a clone's row: made from the row's own id and the number of the clone, in the form of a UUID of version 7. */
const cloneId = (source: string): string => {
  const mark = `md5(${source}::text || ':' || n)`
  return `(lpad(to_hex(${FIRST_MS} + n), 12, '0') || '7' || substr(${mark}, 1, 3) || '8' || substr(${mark}, 4, 15))`
}

const withoutVersion = (name: string): string => name.replace(/^version_/, '')

const isEmptied = (name: string): boolean => name === 'import_key' || name.startsWith('identifiers_')

/** What a clone gets in a column of its table. */
const cloned = (table: Table, { kind, name }: Column): string => {
  const own = `s.${quoted(name)}`
  const bare = withoutVersion(name)
  if (name === 'id' || name === table.parent?.column)
    return kind === 'uuid' ? `${cloneId(own)}::uuid` : cloneId(own)
  if (name === '_uuid') return cloneId(own)
  if (isEmptied(bare)) return 'null'
  if (bare === 'slug') return `${own} || '-' || n`
  if (bare === 'title' || bare === 'name') return `${own} || ' ' || n`
  if (bare === 'created_at' || bare === 'updated_at') return `${own} - n * interval '1 minute'`
  return own
}

/** The joins that lead from a template to the rows of a table; `s` is the table itself. */
const way = (table: Table, tables: readonly Table[]): string => {
  const chain: Table[] = [table]
  for (let next = table; next.parent;) {
    const parent = tables.find(({ name }) => name === next.parent?.table)
    if (!parent)
      throw new Error(`[seed] ${next.name} is part of ${next.parent.table}, which is no part of the family.`)
    chain.unshift(parent)
    next = parent
  }
  return chain
    .map(({ name, parent }, depth) => {
      const alias = depth === chain.length - 1 ? 's' : `p${depth}`
      const on = parent ? `${alias}.${quoted(parent.column)} = p${depth - 1}.id` : `${alias}.id = t.id`
      const newest = name.startsWith('_') && name.endsWith('_v') ? ` and ${alias}.latest` : ''
      return `join ${quoted(name)} ${alias} on ${on}${newest}`
    })
    .join(' ')
}

/**
 * The statement that adds to one table of a family what belongs to the clones numbered `from` to `to`. Clones take their
 * template in turn; a counted id is left to the table.
 */
export const cloneStatement = (
  table: Table,
  tables: readonly Table[],
  { from, templates, to }: { from: number; templates: readonly string[]; to: number },
): string => {
  const columns = table.columns.filter(({ kind, name }) => name !== 'id' || kind !== 'number')
  const list = templates.map((id, index) => `(${index}, '${id}'::uuid)`).join(', ')
  return (
    `insert into ${quoted(table.name)} (${columns.map(({ name }) => quoted(name)).join(', ')}) ` +
    `select ${columns.map((column) => cloned(table, column)).join(', ')} ` +
    `from generate_series(${from}, ${to}) n join (values ${list}) t (turn, id) on t.turn = n % ${templates.length} ` +
    way(table, tables)
  )
}
