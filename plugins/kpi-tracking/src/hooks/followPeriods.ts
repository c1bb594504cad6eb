import type { Doc, WrittenChange } from '@streekwerk/payload-kit'
import {
  addedTo,
  changedTo,
  goneOf,
  storedDay,
  tableOf,
  tellWritten,
  transactionOf,
} from '@streekwerk/payload-kit'
import { eq, inArray } from 'drizzle-orm'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { lockKpi } from '../act/locks'
import type { PeriodPlan, StoredPeriod } from '../act/planPeriods'
import { planPeriods } from '../act/planPeriods'
import type { Period } from '../domain/period/periodsOf'
import { optionsIn } from '../read/optionsOf'
import { readDocs } from '../read/readDocs'
import { readKpi } from '../read/readKpi'
import { slugs } from '../slugs'

const takeAway = async (req: PayloadRequest, going: readonly StoredPeriod[]): Promise<void> => {
  if (going.length === 0) return
  const { column, table } = tableOf(req.payload, slugs.periods)
  const ids = going.map(({ id }) => id)
  const before = await readDocs(req, slugs.periods, ids)
  const transaction = await transactionOf(req)
  await transaction.delete(table).where(inArray(column('id'), ids))
  await tellWritten(
    optionsIn(req),
    req,
    [...before.values()].map((doc) => goneOf(slugs.periods, doc)),
  )
}

const move = async (req: PayloadRequest, moved: PeriodPlan['moved']): Promise<void> => {
  const { column, table } = tableOf(req.payload, slugs.periods)
  const before = await readDocs(
    req,
    slugs.periods,
    moved.map(({ from }) => from.id),
  )
  const transaction = await transactionOf(req)
  const changes: WrittenChange[] = []
  for (const { from, to } of moved) {
    const days = { from: storedDay(to.from), until: storedDay(to.until) }
    await transaction
      .update(table)
      .set({ ...days, updatedAt: new Date().toISOString() })
      .where(eq(column('id'), from.id))
    const doc = before.get(String(from.id))
    if (doc) changes.push(changedTo(slugs.periods, doc, days))
  }
  await tellWritten(optionsIn(req), req, changes)
}

const add = async (req: PayloadRequest, kpi: Doc['id'], added: readonly Period[]): Promise<void> => {
  if (added.length === 0) return
  const { column, table } = tableOf(req.payload, slugs.periods)
  const now = new Date().toISOString()
  const rows = added.map(({ from, key, until }) => ({
    from: storedDay(from),
    isEvent: false,
    key,
    kpi,
    until: storedDay(until),
  }))
  const transaction = await transactionOf(req)
  const written = (await transaction
    .insert(table)
    .values(rows.map((row) => ({ ...row, createdAt: now, updatedAt: now })))
    .returning({ id: column('id'), key: column('key') })) as readonly { id: Doc['id']; key: string }[]
  const ids = new Map(written.map(({ id, key }) => [key, id]))
  await tellWritten(
    optionsIn(req),
    req,
    rows.map((row) => addedTo(slugs.periods, { ...row, id: ids.get(row.key) ?? '' })),
  )
}

/**
 * Keeps the periods of a KPI those that its time and frequency make, in the transaction of the save: what stays keeps its target and its
 * lock. Whether one may go was asked before the KPI was written.
 */
export const followPeriods: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id } = doc as Doc
  await lockKpi(req, id)
  const stored = await readKpi(req, id)
  if (stored) {
    const { added, going, moved } = await planPeriods(req, id, stored.kpi)
    await takeAway(req, going)
    await move(req, moved)
    await add(req, id, added)
  }
  return doc as unknown
}
