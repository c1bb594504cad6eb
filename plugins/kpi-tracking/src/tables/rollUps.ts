import { relationsOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { standings } from './standings'

/**
 * KPIs taken together, a row for each indicator and group: how many there are, how many have a value, all that any of the ways to take
 * them together needs. A KPI counts once in a group, however many of its subjects are in it. Without groups there is one, of no name.
 */
export const rollUps = (
  payload: Payload,
  { groups, kpis, subject }: { groups: SQL | null; kpis: SQL; subject: string },
): SQL => {
  const relations = relationsOf(payload, slugs.kpis)
  const grouped =
    groups === null
      ? sql`select kpi, null::text as grouped from standing`
      : sql`select distinct ${relations.column('parent')} as kpi, g.grouped::text as grouped
          from ${relations.table} join (${groups}) g on g.subject = ${relations.column(`${subject}ID`)}
          where ${relations.column('path')} = 'subjects' and g.grouped is not null`
  return sql`
    with standing as materialized (${standings(payload, kpis)}),
    grouped as (${grouped})
    select s.indicator, g.grouped, count(*) as kpis, count(s.value) as known,
      sum(s.value) as sum, min(s.value) as minimum, max(s.value) as maximum,
      (array_agg(s.value order by s.ended desc, s.kpi::text collate "C" desc) filter (where s.value is not null))[1] as latest,
      sum(s.numerator) filter (where s.denominator is not null) as numerator,
      sum(s.denominator) filter (where s.numerator is not null) as denominator,
      count(*) filter (where s.numerator is not null and s.denominator is not null) as fractions,
      max(s.ended) filter (where s.value is not null) as ended
    from standing s join grouped g on g.kpi = s.kpi
    group by s.indicator, g.grouped`
}
