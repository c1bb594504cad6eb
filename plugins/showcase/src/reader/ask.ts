import type { QueryResultRow } from 'pg'

/** Runs one query with its values and answers the rows. */
export type Ask = <Found extends QueryResultRow>(text: string, values?: unknown[]) => Promise<Found[]>
