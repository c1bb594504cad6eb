import { tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { dayIn } from './days'

/**
 * The condition on a measurement, beside its period, its KPI and its indicator, that it can count on a day (YYYY-MM-DD). It is `countsFrom`
 * and `isAfterEnd` of the domain said a second time; a test compares them.
 */
export const canCount = (payload: Payload, today: string): SQL => {
  const [measured, periods, kpis, indicators] = [
    tableOf(payload, slugs.measurements),
    tableOf(payload, slugs.periods),
    tableOf(payload, slugs.kpis),
    tableOf(payload, slugs.indicators),
  ] as const
  const [from, until, ended] = [
    dayIn(periods.column('from')),
    dayIn(periods.column('until')),
    dayIn(kpis.column('endedOn')),
  ] as const
  return sql`(${measured.column('corrects')} is not null or ${ended} is null or ${from} <= ${ended}) and case
    when ${indicators.column('type')} = 'yesNo' and ${kpis.column('frequency')} in ('life', 'event') and ${measured.column('value')} = 1
      then ${from}
    when ${ended} >= ${from} and ${ended} < ${until} then ${ended}
    else ${until} end <= ${today}`
}
