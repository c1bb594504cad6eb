import { named, relationsOf, tableOf } from '@streekwerk/payload-kit'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'

/** A condition on the id of a KPI. */
export type OfKpi = (kpi: SQLWrapper) => SQL

/**
 * The condition on a KPI that not all of its subjects lie in the trash, where what is asked of it rests. The few that rest are found once
 * in a statement, however many KPIs are asked about; in a house whose subjects have no trash none does.
 */
export const isLiving = (payload: Payload, subject: string): OfKpi => {
  if (payload.collections[named(subject)]?.config.trash !== true) return () => sql`true`
  const [relations, subjects] = [relationsOf(payload, slugs.kpis), tableOf(payload, subject)] as const
  const resting = sql`select ${relations.column('parent')} from ${relations.table}
    join ${subjects.table} on ${subjects.column('id')} = ${relations.column(`${subject}ID`)}
    where ${relations.column('path')} = 'subjects'
    group by ${relations.column('parent')} having bool_and(${subjects.column('deletedAt')} is not null)`
  return (kpi) => sql`${kpi} not in (${resting})`
}
