import { connectionOf, tableOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import type { Tally } from '../domain/overview/countByPhase'
import { slugs } from '../slugs'
import { isTrailOf } from '../tables/isTrailOf'

/** Counts trails by what they run on and where they stand, in one statement. Whoever calls has asked which may be read. */
export const readTallies = async (req: PayloadRequest, where: Where): Promise<readonly Tally[]> => {
  const { column, table } = tableOf(req.payload, slugs.trails)
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${column('lifeCycle')}::text as "lifeCycle", ${column('phase')} as phase, ${column('state')} as state,
      count(*)::int as count
    from ${table} where ${isTrailOf(req, where)} group by 1, 2, 3`)
  return rows as unknown as readonly Tally[]
}
