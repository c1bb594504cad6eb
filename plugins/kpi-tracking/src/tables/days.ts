import { addDays } from '@streekwerk/payload-kit'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import { sql } from 'drizzle-orm'

/** The first moment of a day (YYYY-MM-DD), as days are kept: whatever is of a day before lies before it. */
export const startOf = (day: string): SQL => sql`${`${day}T00:00:00.000Z`}::timestamptz`

/** The first moment that is no longer of a day. */
export const endOf = (day: string): SQL => startOf(addDays(day, 1))

/** A column that keeps a day, as that day (YYYY-MM-DD). */
export const dayIn = (column: SQLWrapper): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`
