import { sql } from '@payloadcms/db-postgres'
import {
  type AnyPgColumn,
  check,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]

const instant = (name: string) => timestamp(name, { withTimezone: true })

/**
 * Adds what guards an account as plain tables beside those of the collections (`afterSchemaInit`). They are no fields: no
 * answer of the API can hold them, and a save of an account, which writes all its fields back, cannot undo them.
 */
export const accountTables: SchemaHook = ({ schema }) => {
  const users = schema.tables.users as unknown as { id: AnyPgColumn }
  const account = () =>
    uuid('account_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' })
  return {
    ...schema,
    tables: {
      ...schema.tables,
      /** At most one key an account, by its HMAC; `made_at` is empty for keys that are older than this table. */
      api_keys: pgTable('api_keys', {
        account: account(),
        keyIndex: text('key_index').notNull().unique('api_keys_key_index'),
        madeAt: instant('made_at'),
      }),
      /** The passwords tried since the last right one. */
      sign_in_guesses: pgTable(
        'sign_in_guesses',
        {
          account: account(),
          count: integer('count').notNull().default(0),
          lockedUntil: instant('locked_until'),
        },
        () => [check('sign_in_guesses_count', sql.raw('"count" >= 0'))],
      ),
    },
  }
}
