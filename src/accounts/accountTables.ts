import { sql } from '@payloadcms/db-postgres'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
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
      /** At most one open invitation an account, by the hash of its link; it holds for the address it was sent to. Whether the mail went out was not kept of those older than `is_sent`. */
      invitations: pgTable('invitations', {
        account: account(),
        email: text('email').notNull(),
        expiresAt: instant('expires_at').notNull(),
        invitedAt: instant('invited_at').notNull(),
        isSent: boolean('is_sent').notNull().default(true),
        tokenHash: text('token_hash').notNull().unique('invitations_token_hash'),
      }),
      /** The codes that an account has left for when its telephone is lost, by their HMAC. */
      recovery_codes: pgTable(
        'recovery_codes',
        {
          account: uuid('account_id')
            .notNull()
            .references(() => users.id, { onDelete: 'cascade' }),
          codeHash: text('code_hash').primaryKey(),
        },
        (table) => [index('recovery_codes_account').on(table.account)],
      ),
      /** What makes the one-time codes of an account, sealed; unconfirmed until a code of it was given, and the step of the last code used. */
      second_factors: pgTable('second_factors', {
        account: account(),
        confirmedAt: instant('confirmed_at'),
        lastStep: integer('last_step').notNull().default(0),
        sealedSecret: text('sealed_secret').notNull(),
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
