import { tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { dayIn, endOf, startOf } from './days'

/** Which KPIs are looked at, on which day (YYYY-MM-DD); `isTheirs` is a condition on the id of a KPI. */
export type Looking = Readonly<{
  isTheirs: (kpi: SQL) => SQL
  today: string
  /** What goes on beyond this day is left out; null leaves nothing out. */
  through: string | null
}>

const isFree = (payload: Payload): SQL => {
  const [kpis, periods, measured] = [
    tableOf(payload, slugs.kpis),
    tableOf(payload, slugs.periods),
    tableOf(payload, slugs.measurements),
  ] as const
  const [isOf, state] = [
    sql`${measured.column('period')} = ${periods.column('id')}`,
    measured.column('state'),
  ] as const
  // As there are indexes of what counts and of what is at work, each is looked for in its own.
  return sql`${periods.column('lockedAt')} is null
    and (${kpis.column('endedOn')} is null
      or ${dayIn(periods.column('from'))} <= ${dayIn(kpis.column('endedOn'))})
    and not exists (select from ${measured.table} where ${isOf} and ${state} = 'approved')
    and not exists (select from ${measured.table}
      where ${isOf} and ${state} in ('draft', 'submitted') and ${state} = 'submitted')`
}

/**
 * The periods that wait to be measured, a row each: `period`, `kpi`, `key`, `from`, `until`, `late` and `responsible`. It is `duePeriods`
 * of the domain said a second time, in the language of the database; a test compares the two.
 */
export const duePeriodRows = (payload: Payload, { isTheirs, through, today }: Looking): SQL => {
  const [kpis, periods] = [tableOf(payload, slugs.kpis), tableOf(payload, slugs.periods)] as const
  const rows = (isLate: boolean): SQL => sql`
    select ${periods.column('id')} as period, ${periods.column('kpi')} as kpi, ${periods.column('key')} as key,
      ${periods.column('from')} as "from", ${periods.column('until')} as until, ${isLate}::boolean as late,
      ${kpis.column('responsible')} as responsible
    from ${periods.table} join ${kpis.table} on ${kpis.column('id')} = ${periods.column('kpi')}
    where ${isFree(payload)} and ${isTheirs(sql`${kpis.column('id')}`)}`
  const isNear = through === null ? sql`true` : sql`${periods.column('until')} < ${endOf(through)}`
  return sql`
    with overdue as materialized (${rows(true)} and ${periods.column('until')} < ${startOf(today)})
    select * from overdue
    union all
    ${rows(false)} and ${periods.column('from')} < ${endOf(today)} and ${periods.column('until')} >= ${startOf(today)}
      and ${isNear} and not exists (select from overdue where overdue.kpi = ${periods.column('kpi')})`
}
