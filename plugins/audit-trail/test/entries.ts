import type { Office } from './bootOffice'

/** An entry as it stands in the table, with its values by path. */
export type StoredEntry = {
  action: string
  actor_id: string | null
  collection: string
  doc_id: string | null
  id: string
  seq: string | null
  values: Record<string, { from: unknown; to: unknown }>
  paths: string[]
}

const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))

/** What was recorded, in the order in which it was; of one collection where that is said. */
export const entriesOf = async ({ pool }: Office, collection?: string): Promise<StoredEntry[]> => {
  const { rows } = await pool.query<StoredEntry & { committed: [string][] }>(
    'select * from audit_entries where $1::text is null or collection = $1 order by id',
    [collection ?? null],
  )
  const { rows: values } = await pool.query<Record<'after' | 'before' | 'entry_id' | 'path', string>>(
    'select entry_id, path, before, after from audit_values',
  )
  return rows.map((row) => ({
    ...row,
    paths: row.committed.map(([path]) => path).filter((path) => !path.startsWith('@')),
    values: Object.fromEntries(
      values
        .filter(({ entry_id: id }) => id === row.id)
        .map(({ after, before, path }) => [path, { from: parsed(before), to: parsed(after) }]),
    ),
  }))
}
