import type { Mention } from '../domain/privacy/report'
import type { Trace } from '../domain/privacy/traces'
import { documentsOf } from './documentsOf'
import { withoutOwnNames } from './findNamesakes'
import { findTraces } from './findTraces'
import type { Session } from './inOneTransaction'
import type { TextTable } from './textTables'

/** Where a name stands that is not asked to be taken, but for what its namesakes are called themselves. */
export const readMentions = async (
  session: Session,
  tables: readonly TextTable[],
  traces: readonly Trace[],
): Promise<readonly Mention[]> => {
  const mentions: Mention[] = []
  if (traces.length === 0) return mentions
  const byName = new Map(tables.map((table) => [table.table, table]))
  for (const table of tables) {
    const found = withoutOwnNames(table.table, await findTraces(session, table, traces), traces)
    for (const { columns, owner } of found) {
      const [document = null] = owner === null ? [] : await documentsOf(session, byName, table.table, [owner])
      mentions.push(...columns.map(({ column }) => ({ document, field: column.name, place: table.table })))
    }
  }
  return mentions
}
