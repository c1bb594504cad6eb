import { matching, named, relationsOf, tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'

/** The ids of KPIs all of whose subjects lie in the trash, where what is asked of them rests; null in a house whose subjects have none. */
export const restingKpis = ({ payload }: Pick<PayloadRequest, 'payload'>, subject: string): SQL | null => {
  if (payload.collections[named(subject)]?.config.trash !== true) return null
  const [relations, subjects] = [relationsOf(payload, slugs.kpis), tableOf(payload, subject)] as const
  return sql`select ${relations.column('parent')} from ${relations.table}
    join ${subjects.table} on ${subjects.column('id')} = ${relations.column(`${subject}ID`)}
    where ${relations.column('path')} = 'subjects'
    group by ${relations.column('parent')} having bool_and(${subjects.column('deletedAt')} is not null)`
}

/**
 * The condition on a KPI, by its id, that it is among those of a query, and that one of its subjects at least does not lie in the trash,
 * where what is asked of it rests.
 */
export const isLiving = (
  req: PayloadRequest,
  { kpi, subject, where }: Readonly<{ kpi: SQL; subject: string; where: Where }>,
): SQL => {
  const isTheirs =
    Object.keys(where).length === 0 ? sql`true` : sql`${kpi} in (${matching(req, slugs.kpis, where)})`
  if (req.payload.collections[named(subject)]?.config.trash !== true) return isTheirs
  const [relations, subjects] = [relationsOf(req.payload, slugs.kpis), tableOf(req.payload, subject)] as const
  return sql`${isTheirs} and exists (select from ${relations.table}
    join ${subjects.table} on ${subjects.column('id')} = ${relations.column(`${subject}ID`)}
    where ${relations.column('parent')} = ${kpi} and ${relations.column('path')} = 'subjects'
      and ${subjects.column('deletedAt')} is null)`
}
