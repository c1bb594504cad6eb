import { connectionOf, todayIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { askedItems, startOf } from '../tables/askedItems'
import type { OverviewTrail } from './readOverviewPage'

/** How many items of these trails should have been settled before today, by trail. Whoever calls has asked which may be read. */
export const readOverdue = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  trails: readonly OverviewTrail[],
): Promise<ReadonlyMap<string, number>> => {
  if (trails.length === 0) return new Map()
  const today = todayIn(options.timeZone)
  const { from, isAsked, items, trails: table } = askedItems(req.payload, options, today)
  const ids = sql.join(
    trails.map(({ id }) => sql`${id}`),
    sql`, `,
  )
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${items.column('trail')}::text as trail, count(*)::int as count from ${from}
    where ${items.column('trail')} in (${ids}) and ${table.column('id')} in (${ids})
      and ${items.column('dueOn')} < ${startOf(today)} and ${isAsked}
    group by 1`)
  return new Map(
    (rows as unknown as { trail: string; count: number }[]).map(({ count, trail }) => [trail, count]),
  )
}
