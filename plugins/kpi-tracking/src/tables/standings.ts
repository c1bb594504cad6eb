import { tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import type { OfKpi } from './livingKpis'

/**
 * Where KPIs of an indicator stand, without those that rest, a row each, from what was approved: `kpi`, `indicator`, `value`, `numerator`,
 * `denominator` and `ended` (the last day of the period it is of). Of a cumulative one all that was measured, on top of its
 * baseline; of the others what was measured last. Sums are exact, as the database keeps decimals. A fraction of which a number is not known
 * has no value where it is cumulative, and the one that was said where it is not. It is `latestOf` of `seriesOf` of the domain said a
 * second time; a test compares the two.
 */
export const standings = (
  payload: Payload,
  { isLiving, kpis }: Readonly<{ isLiving: OfKpi; kpis: SQL }>,
): SQL => {
  const [indicators, kpi, measured] = [
    tableOf(payload, slugs.indicators),
    tableOf(payload, slugs.kpis),
    tableOf(payload, slugs.measurements),
  ] as const
  const counts = sql`${measured.column('state')} = 'approved'`
  const whole = (field: string) =>
    sql`case when count(*) = count(${measured.column(field)}) then sum(${measured.column(field)}) end`
  return sql`
    with own as (
      select ${kpi.column('id')} as kpi, ${kpi.column('indicator')} as indicator,
        ${indicators.column('type')}::text as type, ${indicators.column('isCumulative')} is true as is_cumulative,
        coalesce(${kpi.column('baseline_value')}, 0) as baseline
      from ${kpi.table} join ${indicators.table} on ${indicators.column('id')} = ${kpi.column('indicator')}
      where ${kpi.column('id')} in (${kpis})
        and ${isLiving(kpi.column('id'))}
    ),
    latest as (
      select own.kpi, last.* from own cross join lateral (
        select ${measured.column('value')} as value, ${measured.column('numerator')} as numerator,
          ${measured.column('denominator')} as denominator, ${measured.column('until')} as ended
        from ${measured.table} where ${measured.column('kpi')} = own.kpi and ${counts}
        order by ${measured.column('until')} desc limit 1) last
      where not own.is_cumulative
    ),
    added as (
      select own.kpi, own.type, own.baseline, sums.* from own cross join lateral (
        select sum(${measured.column('value')}) as value, ${whole('numerator')} as numerator,
          ${whole('denominator')} as denominator, max(${measured.column('until')}) as ended
        from ${measured.table} where ${measured.column('kpi')} = own.kpi and ${counts}
        having count(*) > 0) sums
      where own.is_cumulative
    )
    select own.kpi, own.indicator, stand.value, stand.numerator, stand.denominator,
      (stand.ended at time zone 'UTC')::date as ended
    from own left join (
      select kpi, value, numerator, denominator, ended from latest
      union all
      select kpi, case type
          when 'percentage' then numerator * 100 / nullif(denominator, 0)
          when 'ratio' then numerator / nullif(denominator, 0)
          else baseline + value end,
        numerator, denominator, ended from added
    ) stand on stand.kpi = own.kpi`
}
