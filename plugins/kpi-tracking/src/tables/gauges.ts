import { tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { dayIn, startOf } from './days'
import type { OfKpi } from './livingKpis'

/** What `isBlank` of the kit takes for nothing: spaces, and signs that nobody sees. */
const SAYS_SOMETHING =
  '[^\\s\\u0001-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]'

const isProof = (payload: Payload, hasFiles: boolean): SQL => {
  const { column } = tableOf(payload, `${slugs.measurements}-evidence`)
  const says = (field: string) => sql`${column(field)} ~ ${SAYS_SOMETHING}`
  const isThere = hasFiles ? sql`${column('file')} is not null or ` : sql``
  return sql`(${isThere}${says('link')} or ${says('note')})`
}

/**
 * How well KPIs are kept, in one row: `kpis` and how many are `aimed`, periods that are `over` and how many were `reported`, measurements
 * that were `approved` and how many are `proved`. It is `gaugesOf` of the domain said a second time; a test compares the two. `own` answers
 * the ids of those that are looked at, null is all of them; what rests is not.
 */
export const gaugeRow = (
  payload: Payload,
  {
    hasFiles,
    isLiving,
    own,
    today,
  }: Readonly<{
    hasFiles: boolean
    isLiving: OfKpi
    own: SQL | null
    today: string
  }>,
): SQL => {
  const [kpis, periods, measured, evidence] = [
    tableOf(payload, slugs.kpis),
    tableOf(payload, slugs.periods),
    tableOf(payload, slugs.measurements),
    tableOf(payload, `${slugs.measurements}-evidence`),
  ] as const
  const isOwn: OfKpi = (id) => sql`${own === null ? sql`true` : sql`${id} in (${own})`} and ${isLiving(id)}`
  const isExpected = sql`(${kpis.column('endedOn')} is null
    or ${dayIn(periods.column('from'))} <= ${dayIn(kpis.column('endedOn'))})`
  const counts = sql`${measured.column('state')} = 'approved' and ${isOwn(measured.column('kpi'))}`
  // Each count by itself, as each has an index or a table of its own: one join of all is several times as slow.
  return sql`select
    (select count(*) from ${kpis.table} where ${isOwn(kpis.column('id'))}) as kpis,
    (select count(*) from ${kpis.table} where ${isOwn(kpis.column('id'))} and exists (select from ${periods.table}
      where ${periods.column('kpi')} = ${kpis.column('id')} and ${periods.column('target')} is not null)) as aimed,
    (select count(*) from ${periods.table} join ${kpis.table} on ${kpis.column('id')} = ${periods.column('kpi')}
      where ${periods.column('until')} < ${startOf(today)} and ${isOwn(periods.column('kpi'))} and ${isExpected}) as over,
    (select count(*) from ${measured.table} join ${kpis.table} on ${kpis.column('id')} = ${measured.column('kpi')}
      where ${counts} and ${measured.column('until')} < ${startOf(today)}
        and (${kpis.column('endedOn')} is null or exists (select from ${periods.table}
          where ${periods.column('id')} = ${measured.column('period')} and ${isExpected}))) as reported,
    (select count(*) from ${measured.table} where ${counts}) as approved,
    (select count(*) from ${measured.table} where ${counts} and exists (select from ${evidence.table}
      where ${evidence.column('_parentID')} = ${measured.column('id')} and ${isProof(payload, hasFiles)})) as proved`
}
