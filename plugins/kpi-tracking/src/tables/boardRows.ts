import { listed, tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { dayIn } from './days'

type Id = number | string

/** The periods of KPIs, by the names of their fields, with days as YYYY-MM-DD. */
export const periodRows = (payload: Payload, kpis: readonly Id[]): SQL => {
  const { column, table } = tableOf(payload, slugs.periods)
  return sql`select ${column('id')} as id, ${column('kpi')} as kpi, ${column('key')} as key,
      ${dayIn(column('from'))} as "from", ${dayIn(column('until'))} as until, ${column('target')} as target,
      ${column('lockedAt')} as "lockedAt"
    from ${table} where ${column('kpi')} in (${listed(kpis)}) order by ${column('from')}`
}

/** What was measured of KPIs and was not corrected, by the names of its fields, with the rows of its evidence. */
export const measurementRows = (payload: Payload, kpis: readonly Id[], hasFiles: boolean): SQL => {
  const [{ column, table }, evidence] = [
    tableOf(payload, slugs.measurements),
    tableOf(payload, `${slugs.measurements}-evidence`),
  ] as const
  const file = hasFiles ? sql`${evidence.column('file')}` : sql`null`
  return sql`select ${column('kpi')} as kpi, ${column('period')} as period, ${column('state')}::text as state,
      ${column('value')} as value, ${column('numerator')} as numerator, ${column('denominator')} as denominator,
      (select jsonb_agg(jsonb_build_object('file', ${file}, 'link', ${evidence.column('link')}, 'note', ${evidence.column('note')}))
        from ${evidence.table} where ${evidence.column('_parentID')} = ${column('id')}) as evidence
    from ${table} where ${column('kpi')} in (${listed(kpis)}) and ${column('state')} <> 'corrected'`
}
