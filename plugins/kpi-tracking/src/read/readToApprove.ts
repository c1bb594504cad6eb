import { allowedWhere, connectionOf, isAmong, tableOf, todayIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { canCount } from '../tables/canCount'
import { dayIn } from '../tables/days'
import { isLiving } from '../tables/livingKpis'
import type { NamedKpi } from './namedKpis'
import { readNamedKpis } from './namedKpis'
import { optionsOf } from './optionsOf'
import type { Looking } from './readDue'
import { toldAtMost } from './readDue'

/** A measurement that waits for the approval of somebody who may give it. */
export type WaitingMeasurement = Readonly<{
  id: number | string
  kpi: NamedKpi
  period: Readonly<{ id: number | string; key: string; from: string; until: string }>
  /** The day (YYYY-MM-DD) on which it was submitted, where the house is. */
  submittedOn: string
  /** That moment, as ISO 8601 writes it. */
  submittedAt: string
  /** Who submitted it, as that account was called. */
  submittedBy: string
}>

/** What waits to be approved: how much in all, and what has waited longest. */
export type ToApprove = Readonly<{ count: number; docs: readonly WaitingMeasurement[] }>

type Row = Readonly<{
  id: number | string
  kpi: number | string
  period: number | string
  key: string
  from_day: string
  until_day: string
  submitted_at: Date | string
  submitted_by: string | null
  total: string
}>

/** What {@link readToApprove} reads, so many of it. */
export const findToApprove = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  limit: number,
): Promise<ToApprove | null> => {
  const where = await allowedWhere(req, options.access.read, options.access.approve)
  // Whoever approves has an account of the house.
  if (!where || req.user?.collection !== options.users) return null
  const [measured, periods, kpi, indicators] = [
    tableOf(req.payload, slugs.measurements),
    tableOf(req.payload, slugs.periods),
    tableOf(req.payload, slugs.kpis),
    tableOf(req.payload, slugs.indicators),
  ] as const
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${measured.column('id')} as id, ${measured.column('kpi')} as kpi, ${periods.column('id')} as period,
      ${periods.column('key')} as key, ${dayIn(periods.column('from'))} as from_day,
      ${dayIn(periods.column('until'))} as until_day, ${measured.column('submittedAt')} as submitted_at,
      ${measured.column('submittedByName')} as submitted_by, count(*) over () as total
    from ${measured.table} join ${periods.table} on ${periods.column('id')} = ${measured.column('period')}
      join ${kpi.table} on ${kpi.column('id')} = ${measured.column('kpi')}
      join ${indicators.table} on ${indicators.column('id')} = ${kpi.column('indicator')}
    where ${measured.column('state')} = 'submitted' and ${periods.column('lockedAt')} is null
      and ${measured.column('submittedBy')} <> ${req.user.id}
      and not coalesce(${measured.column('writtenBy')}, '[]') @> to_jsonb(${String(req.user.id)}::text)
      and ${canCount(req.payload, todayIn(options.timeZone))}
      and ${isAmong(req, slugs.kpis, where)}
      and ${isLiving(req.payload, options.subject)(kpi.column('id'))}
    order by ${measured.column('submittedAt')}, ${measured.column('id')}
    limit ${limit}`)
  const found = rows as unknown as readonly Row[]
  const kpis = await readNamedKpis(
    req,
    options,
    found.map(({ kpi }) => kpi),
  )
  return {
    count: Number(found[0]?.total ?? 0),
    docs: found.flatMap((row): readonly WaitingMeasurement[] => {
      const kpi = kpis.get(String(row.kpi))
      if (!kpi) return []
      return [
        {
          id: row.id,
          kpi,
          period: { from: row.from_day, id: row.period, key: row.key, until: row.until_day },
          submittedBy: row.submitted_by ?? '',
          submittedAt: new Date(row.submitted_at).toISOString(),
          submittedOn: todayIn(options.timeZone, new Date(row.submitted_at)),
        },
      ]
    }),
  }
}

/**
 * Reads what whoever asks may approve now: submitted by others, not written by them, and of a time that is over; what has waited longest
 * first. What lies in a locked period waits until that is opened, and of a KPI whose subjects all lie in the trash nothing waits. One
 * statement finds and counts it. Null to who has not signed in or may approve nothing, and where the plugin is switched off.
 */
export const readToApprove = async (
  req: PayloadRequest,
  { limit }: Pick<Looking, 'limit'> = {},
): Promise<ToApprove | null> => {
  const options = optionsOf(req.payload)
  return options && findToApprove(req, options, toldAtMost(limit))
}
