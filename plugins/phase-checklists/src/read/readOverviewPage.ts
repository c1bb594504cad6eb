import { connectionOf, tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import type { OverviewQuery } from '../domain/overview/overviewQuery'
import type { TrailState, Visit } from '../domain/trail/trail'
import { slugs } from '../slugs'
import { isTrailOf } from '../tables/isTrailOf'

/** A trail as the overview tells of it. */
export type OverviewTrail = Readonly<{
  id: number | string
  subject: number | string
  lifeCycle: number | string
  phase: string
  state: TrailState
  visits: readonly Visit[]
}>

/** So many subjects make a page. */
export const PAGE = 25

type Asked = Readonly<{ query: OverviewQuery; versions: readonly string[]; where: Where }>

const conditions = (req: PayloadRequest, { query, versions, where }: Asked): SQL => {
  const { column } = tableOf(req.payload, slugs.trails)
  const ids = versions.map((id) => sql`${id}`)
  const all = [
    sql`${column('lifeCycle')}::text in (${sql.join(ids, sql`, `)})`,
    ...(query.phase === null ? [] : [sql`${column('phase')} = ${query.phase}`]),
    ...(query.state === null ? [] : [sql`${column('state')} = ${query.state}`]),
    isTrailOf(req, where),
  ]
  return sql.join(all, sql` and `)
}

/**
 * Reads a page of the trails of some versions of a life cycle: what has stood where it does for longest stands first. By that, and not by
 * what subjects are called, as it is known without a look at any of them. Whoever calls has asked which may be read.
 */
export const readOverviewPage = async (
  req: PayloadRequest,
  asked: Asked,
): Promise<readonly OverviewTrail[]> => {
  if (asked.versions.length === 0) return []
  const { column, table } = tableOf(req.payload, slugs.trails)
  const visits = column('visits')
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${column('id')} as id, ${column('subject')} as subject, ${column('lifeCycle')} as "lifeCycle",
      ${column('phase')} as phase, ${column('state')} as state, ${visits} as visits
    from ${table} where ${conditions(req, asked)}
    order by coalesce(${visits} -> -1 ->> 'leftOn', ${visits} -> -1 ->> 'enteredOn') collate "C" nulls last, ${column('id')}
    limit ${PAGE} offset ${(asked.query.page - 1) * PAGE}`)
  return rows as unknown as readonly OverviewTrail[]
}
