import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import { slugs } from '../slugs'
import type { CollectionTable } from './tableOf'
import { tableOf } from './tableOf'

/** Items of the phase that their subject is in, as far as they are open: what a statement reads from, and on what condition. */
export type AskedItems = Readonly<{
  items: CollectionTable
  trails: CollectionTable
  from: SQL
  isOpen: SQL
}>

/** The first moment of a day (YYYY-MM-DD): whatever was due on a day before is due before it. */
export const startOf = (day: string): SQL => sql`${`${day}T00:00:00.000Z`}::timestamptz`

/** A waiver settles an item through its last day, once somebody else than who asked has approved it. */
const isWaived = (payload: Payload, item: SQL, today: string): SQL => {
  const { column, table } = tableOf(payload, slugs.waivers)
  return sql`exists (select from ${table} where ${column('item')} = ${item}
    and ${column('approvedBy')} <> ${column('requestedBy')} and ${column('withdrawnAt')} is null
    and ${column('validUntil')} >= ${startOf(today)})`
}

/**
 * Reads what items ask of people, in one statement however many there are: what a check answers asks nothing of anybody. Settled is what
 * somebody has settled, by a result or a waiver. Whether evidence is missing is for the gate to say.
 */
export const askedItems = (payload: Payload, today: string): AskedItems => {
  const [items, trails, asked, phases, steps] = [
    tableOf(payload, slugs.items),
    tableOf(payload, slugs.trails),
    tableOf(payload, slugs.lifeCycleItems),
    tableOf(payload, `${slugs.lifeCycles}-phases`),
    tableOf(payload, `${slugs.lifeCycles}-phases-steps`),
  ] as const
  return {
    items,
    trails,
    from: sql`${items.table}
      join ${trails.table} on ${trails.column('id')} = ${items.column('trail')}
      join ${asked.table} on ${asked.column('id')} = ${items.column('lifeCycleItem')}
      join ${phases.table} on ${phases.column('_parentID')} = ${trails.column('lifeCycle')}
        and ${phases.column('key')} = ${trails.column('phase')}
      join ${steps.table} on ${steps.column('_parentID')} = ${phases.column('id')}
        and ${steps.column('key')} = ${asked.column('step')}`,
    isOpen: sql`${items.column('isRetired')} is not true and ${asked.column('answeredBy')} = 'person'
      and not (${items.column('status')} = 'done' and ${items.column('result')} in ('met', 'notApplicable'))
      and not ${isWaived(payload, sql`${items.column('id')}`, today)}`,
  }
}
