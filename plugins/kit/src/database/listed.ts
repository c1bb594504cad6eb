import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'

/** Values as a statement lists them, within `in (…)` or `array[…]`; of none there is nothing, which neither of those takes. */
export const listed = (values: readonly (number | string)[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
