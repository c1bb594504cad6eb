import type { QueryResultRow } from 'pg'

/**
 * A statement whose text is always the same. The database reads and plans it once for every connection, and knows it by its name
 * from then on: reading and planning what every page asks takes longer than answering it.
 */
export type Prepared = Readonly<{ name: string; text: string }>

/** Runs one query with its values and answers the rows. */
export type Ask = <Found extends QueryResultRow>(
  statement: string | Prepared,
  values?: unknown[],
) => Promise<Found[]>

/** A statement that is kept ready; the name is told in the database's own log. */
export const prepared = (name: string, text: string): Prepared => ({ name: `showcase_${name}`, text })
