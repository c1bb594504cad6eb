import { relationsOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import type { OfKpi } from './livingKpis'
import { standings } from './standings'

/**
 * KPIs taken together, a row for each indicator, and one for each of its groups: what `sumsOf` of the domain makes of them, said a second
 * time; a test compares the two. What came least, most and last is told as `[value, numerator, denominator]`. A KPI counts once in a group,
 * however many of its subjects are in it. The row of no name is of all of them; with `subjects`, a statement that answers ids, only those
 * make groups: a KPI that they share with others does not tell where those are.
 */
export const rollUps = (
  payload: Payload,
  {
    groups,
    isLiving,
    kpis,
    subject,
    subjects,
  }: { groups: SQL | null; isLiving: OfKpi; kpis: SQL; subject: string; subjects: SQL | null },
): SQL => {
  const relations = relationsOf(payload, slugs.kpis)
  const all = sql`select kpi, null::text as grouped from standing`
  const grouped =
    groups === null
      ? all
      : sql`${all} union all select distinct ${relations.column('parent')} as kpi, g.grouped::text as grouped
          from ${relations.table} join (${groups}) g on g.subject = ${relations.column(`${subject}ID`)}
          where ${relations.column('path')} = 'subjects' and g.grouped is not null
            ${subjects === null ? sql`` : sql`and g.subject in (${subjects})`}`
  const stand = sql`array[s.value, s.numerator, s.denominator]`
  // A row, which is sorted faster than an array and, other than that, has no least and no most.
  const standRow = sql`row(s.value, s.numerator, s.denominator)`
  const isKnown = sql`s.value is not null`
  const isOver = sql`s.value is not null and s.numerator is not null and s.denominator is not null`
  return sql`
    with standing as materialized (${standings(payload, { isLiving, kpis })}),
    grouped as (${grouped})
    select s.indicator, g.grouped, count(*) as kpis, count(s.value) as known, sum(s.value) as sum,
      to_jsonb(min(${stand}) filter (where ${isKnown})) as minimum,
      to_jsonb(max(${stand}) filter (where ${isKnown})) as maximum,
      to_jsonb((array_agg(${standRow} order by s.ended desc, s.kpi::text collate "C" desc) filter (where ${isKnown}))[1]) as latest,
      sum(s.numerator) filter (where ${isOver}) as numerator,
      sum(s.denominator) filter (where ${isOver}) as denominator,
      count(*) filter (where ${isOver}) as fractions,
      (max(s.ended) filter (where ${isKnown}))::text as ended
    from standing s join grouped g on g.kpi = s.kpi
    group by s.indicator, g.grouped`
}
