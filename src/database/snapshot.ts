type Named = Record<string, unknown>
type Table = Record<'columns' | 'foreignKeys' | 'indexes', Named> & Named

/** As much of drizzle-kit's description of a schema as is looked at here. */
export type Snapshot = { enums: Named; tables: Record<string, Table> } & Named

const gone = (before: Named, after: Named) => Object.keys(before).filter((name) => !(name in after))

const isAmbiguous = (before: Named, after: Named) =>
  gone(before, after).length > 0 && gone(after, before).length > 0

const keep = <T>(before: Record<string, T>, after: Named) =>
  Object.fromEntries(Object.entries(before).filter(([name]) => name in after))

/** Whether something went while something of its kind came, so that only a person can tell whether it was renamed. */
export const hasQuestions = (before: Snapshot, after: Snapshot): boolean =>
  isAmbiguous(before.tables, after.tables) ||
  isAmbiguous(before.enums, after.enums) ||
  Object.entries(before.tables).some(([name, { columns }]) =>
    isAmbiguous(columns, after.tables[name]?.columns ?? {}),
  )

const foldOutTable = (before: Table, after: Table): Table => ({
  ...before,
  columns: keep(before.columns, after.columns),
  foreignKeys: keep(before.foreignKeys, after.foreignKeys),
  indexes: keep(before.indexes, after.indexes),
})

/** The schema before, without everything that is no longer there after: a step between the two that asks nothing. */
export const foldOut = (before: Snapshot, after: Snapshot): Snapshot => ({
  ...before,
  enums: keep(before.enums, after.enums),
  tables: Object.fromEntries(
    Object.entries(before.tables).flatMap(([name, table]) => {
      const later = after.tables[name]
      return later ? [[name, foldOutTable(table, later)]] : []
    }),
  ),
})
