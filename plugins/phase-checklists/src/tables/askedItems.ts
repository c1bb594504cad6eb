import type { CollectionTable } from '@streekwerk/payload-kit'
import { tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { isSettledByHand } from './isSettledByHand'

/** Items that ask something of who owns them, now or once their subject is on hold no more: what a statement reads from, and on what condition. */
export type AskedItems = Readonly<{
  items: CollectionTable
  trails: CollectionTable
  from: SQL
  isAsked: SQL
}>

/** The first moment of a day (YYYY-MM-DD): whatever was due on a day before is due before it. */
export const startOf = (day: string): SQL => sql`${`${day}T00:00:00.000Z`}::timestamptz`

/** A waiver settles an item through its last day, once somebody else than who asked has approved it; that an account is gone by now undoes nothing. */
const isWaived = (payload: Payload, item: SQL, today: string): SQL => {
  const { column, table } = tableOf(payload, slugs.waivers)
  return sql`exists (select from ${table} where ${column('item')} = ${item}
    and ${column('approvedAt')} is not null and (${column('approvedBy')} = ${column('requestedBy')}) is not true
    and ${column('withdrawnAt')} is null
    and ${column('validUntil')} >= ${startOf(today)})`
}

/**
 * Reads what items ask of people, in one statement however many there are. It is `isAsked` of the domain said a second time, in the language of the
 * database; a test compares the two.
 */
export const askedItems = (payload: Payload, options: ResolvedOptions, today: string): AskedItems => {
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
    isAsked: sql`${trails.column('state')} in ('running', 'onHold')
      and ${items.column('isRetired')} is not true and ${asked.column('answeredBy')} = 'person'
      and not ${isSettledByHand(payload, options, { asked, items })}
      and not ${isWaived(payload, sql`${items.column('id')}`, today)}`,
  }
}
