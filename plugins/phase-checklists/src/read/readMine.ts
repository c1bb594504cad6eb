import { localApi, readTitles, tableOf, textIn, todayIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { askedItems } from '../tables/askedItems'
import { isTrailOf } from '../tables/isTrailOf'
import { allowedWhere } from './allowedWhere'
import type { AskedRow, AskedRows } from './listAsked'
import { listAsked } from './listAsked'
import { optionsOf } from './optionsOf'

/** Something that is asked of somebody, until a day (YYYY-MM-DD) or without one. */
export type Asked = Readonly<{
  id: number | string
  title: string
  /** The title is null where whoever looks cannot read it. */
  subject: Readonly<{ id: number | string; title: string | null }>
  dueOn: string | null
  isOverdue: boolean
}>

/** An item with its key, which is that of its place in the view of its subject. */
export type AskedItem = Asked & Readonly<{ key: string }>

/** How much is asked in all, how much of that is overdue, how much rests as its subject is on hold, and the first 50 of what does not. */
export type AskedList<Each extends Asked> = Readonly<{
  count: number
  overdue: number
  onHold: number
  docs: readonly Each[]
}>

/** What is asked of whoever looks, over all subjects. */
export type Mine = Readonly<{ today: string; items: AskedList<AskedItem>; conditions: AskedList<Asked> }>

type Looking = Readonly<{
  options: ResolvedOptions
  req: PayloadRequest
  where: Where
  today: string
  owner: number | string
}>

const listItems = ({ options, owner, req, today, where }: Looking): Promise<AskedRows> => {
  const { from, isAsked, items, trails } = askedItems(req.payload, options, today)
  return listAsked(req, {
    asked: items,
    from,
    named: { source: 'lifeCycleItem', word: 'key' },
    today,
    trails,
    where: sql`${items.column('owner')} = ${owner} and ${isAsked} and ${isTrailOf(req, where)}`,
  })
}

const listConditions = ({ owner, req, today, where }: Looking): Promise<AskedRows> => {
  const [conditions, trails] = [
    tableOf(req.payload, slugs.conditions),
    tableOf(req.payload, slugs.trails),
  ] as const
  return listAsked(req, {
    asked: conditions,
    from: sql`${conditions.table} join ${trails.table} on ${trails.column('id')} = ${conditions.column('trail')}`,
    named: { source: 'review', word: 'text' },
    today,
    trails,
    where: sql`${conditions.column('owner')} = ${owner} and ${conditions.column('isFulfilled')} is not true
      and ${isTrailOf(req, where)}`,
  })
}

const readItemTitles = async (
  req: PayloadRequest,
  rows: readonly AskedRow[],
): Promise<ReadonlyMap<string, string>> => {
  if (rows.length === 0) return new Map()
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycleItems,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { title: true },
    where: { id: { in: [...new Set(rows.map(({ source }) => source))] } },
  })
  return new Map(docs.map(({ id, title }) => [String(id), textIn(title)]))
}

/**
 * Reads what is asked of whoever looks, over all subjects that they may read: items of the phase that a subject is in, and conditions of
 * gates. Nothing to who has not signed in, and where the plugin is switched off. As many queries for much as for little.
 */
export const readMine = async (req: PayloadRequest): Promise<Mine | null> => {
  const options = optionsOf(req.payload)
  const where = options && (await allowedWhere(req, options.access.read))
  if (!options || !where || !req.user) return null
  const today = todayIn(options.timeZone)
  const looking = { options, owner: req.user.id, req, today, where }
  const [items, conditions] = [await listItems(looking), await listConditions(looking)]
  const subjects = [...items.rows, ...conditions.rows].map(({ subject }) => subject)
  const [titles, itemTitles] = [
    await readTitles(req, options.subject, subjects),
    await readItemTitles(req, items.rows),
  ]
  const tell = ({ due, id, subject }: AskedRow, title: string): Asked => ({
    id,
    title,
    subject: { id: subject, title: titles.get(String(subject)) ?? null },
    dueOn: due,
    isOverdue: due !== null && due < today,
  })
  const { rows: itemRows, ...itemCounts } = items
  const { rows: conditionRows, ...conditionCounts } = conditions
  return {
    today,
    items: {
      ...itemCounts,
      docs: itemRows.map((row) => ({
        ...tell(row, itemTitles.get(String(row.source)) || row.word),
        key: row.word,
      })),
    },
    conditions: { ...conditionCounts, docs: conditionRows.map((row) => tell(row, row.word)) },
  }
}
