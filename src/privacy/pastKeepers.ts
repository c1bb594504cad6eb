import { sql } from '@payloadcms/db-postgres'

import type { Session } from './inOneTransaction'

const enabling: Readonly<Record<string, string>> = { A: 'enable always', O: 'enable', R: 'enable replica' }

type Keeper = { enabled: string; name: string }

/**
 * Does something with a table whose triggers keep it as history, inside the transaction: that somebody is to be forgotten goes before
 * that what they wrote stays as it was. Nobody else sees the table without its keepers, and they stand again whatever becomes of it.
 */
export const pastKeepers = async (
  session: Session,
  table: string,
  work: () => Promise<void>,
): Promise<void> => {
  const { rows } = await session.execute<Keeper>(sql`
    select tgname as name, tgenabled::text as enabled from pg_trigger
    where tgrelid = ${table}::regclass and not tgisinternal and tgenabled <> 'D' and tgname ~ '_(keep|keep_settled|follow_review)$'`)
  const all = async (how: (keeper: Keeper) => string): Promise<void> => {
    for (const keeper of rows)
      await session.execute(
        sql`alter table ${sql.identifier(table)} ${sql.raw(how(keeper))} trigger ${sql.identifier(keeper.name)}`,
      )
  }
  await all(() => 'disable')
  await work()
  await all(({ enabled }) => enabling[enabled] ?? 'enable')
}
