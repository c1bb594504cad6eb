import {
  addDays,
  allowedWhere,
  connectionOf,
  dayNumber,
  isAmong,
  readTitles,
  tableOf,
  todayIn,
} from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { dayIn } from '../tables/days'
import { duePeriodRows } from '../tables/due'
import { isLiving } from '../tables/livingKpis'
import type { NamedKpi } from './namedKpis'
import { readNamedKpis } from './namedKpis'
import { optionsOf } from './optionsOf'

/** A measurement that is due of somebody who may enter it. */
export type DueMeasurement = Readonly<{
  kpi: NamedKpi
  period: Readonly<{ id: number | string; key: string; from: string; until: string }>
  /** How many days ago the period ended; 0 while it is going on. */
  daysOverdue: number
  /** Who answers for the KPI; the name is null where whoever asks may not see it. */
  responsible: Readonly<{ id: number | string; name: string | null }> | null
  /** Whether that is whoever asks. */
  isMine: boolean
  /** Whether something was entered that nobody has submitted yet, or that was sent back. */
  hasDraft: boolean
}>

/** What is due on a day: how much in all, how much of that is overdue, and the first of it. */
export type Due = Readonly<{
  today: string
  count: number
  overdue: number
  docs: readonly DueMeasurement[]
}>

/** How much is told at most, and how far ahead is looked. */
export type Looking = Readonly<{
  /** So many are told one by one, of 100 at most. @default 50 */
  limit?: number
  /** What goes on for more than so many days is left out. @default all that is going on */
  daysAhead?: number
  /** Only what whoever asks answers for. @default all that they may measure */
  isMineOnly?: boolean
}>

const MOST_TOLD = 100

/** So many are told one by one: a whole number of some. */
export const toldAtMost = (limit = 50): number => Math.min(MOST_TOLD, Math.max(1, Math.trunc(limit) || 1))

type Row = Readonly<{
  period: number | string
  kpi: number | string
  key: string
  from_day: string
  until_day: string
  late: boolean
  responsible: number | string | null
  drafted: boolean
  total: string
  total_late: string
}>

/** What is looked for: on which day, whether only what whoever asks answers for, how far ahead, and how much is told. */
export type Finding = Readonly<{
  today: string
  isMineOnly: boolean
  daysAhead: number | null
  limit: number
}>

/** What {@link readDue} reads, as of a day. */
export const findDue = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  { daysAhead, isMineOnly, limit, today }: Finding,
): Promise<Due | null> => {
  const where = await allowedWhere(req, options.access.read, options.access.measure)
  if (!where || !req.user) return null
  const [kpisTable, measured] = [
    tableOf(req.payload, slugs.kpis),
    tableOf(req.payload, slugs.measurements),
  ] as const
  const me = req.user.collection === options.users ? req.user.id : null
  const isMine = isMineOnly ? sql`${kpisTable.column('responsible')} = ${me}` : sql`true`
  const living = isLiving(req.payload, options.subject)
  const due = duePeriodRows(req.payload, {
    isTheirs: (kpi) => sql`${isMine} and ${isAmong(req, slugs.kpis, where)} and ${living(kpi)}`,
    through: daysAhead === null ? null : addDays(today, daysAhead),
    today,
  })
  const isDrafted = sql`exists (select from ${measured.table}
    where ${measured.column('period')} = due.period and ${measured.column('state')} in ('draft', 'submitted'))`
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select period, kpi, key, ${dayIn(sql`"from"`)} as from_day, ${dayIn(sql`until`)} as until_day, late,
      responsible, ${isDrafted} as drafted,
      count(*) over () as total, count(*) filter (where late) over () as total_late
    from (${due}) due
    order by responsible::text is not distinct from ${me === null ? null : String(me)}::text desc, until, period
    limit ${limit}`)
  const found = rows as unknown as readonly Row[]
  const kpis = await readNamedKpis(
    req,
    options,
    found.map(({ kpi }) => kpi),
  )
  const people = await readTitles(
    req,
    options.users,
    found.flatMap(({ responsible }) => responsible ?? []),
  )
  const [first] = found
  return {
    count: Number(first?.total ?? 0),
    docs: found.flatMap((row): readonly DueMeasurement[] => {
      const kpi = kpis.get(String(row.kpi))
      if (!kpi) return []
      const { from_day: from, key, period: id, responsible, until_day: until } = row
      return [
        {
          daysOverdue: row.late ? dayNumber(today) - dayNumber(until) : 0,
          hasDraft: row.drafted,
          isMine: me !== null && String(responsible) === String(me),
          kpi,
          period: { from, id, key, until },
          responsible:
            responsible === null ? null : { id: responsible, name: people.get(String(responsible)) ?? null },
        },
      ]
    }),
    overdue: Number(first?.total_late ?? 0),
    today,
  }
}

/**
 * Reads what whoever asks may measure and is due, as the board of each KPI tells it: what they answer for first, then what was due first.
 * Of a KPI whose subjects all lie in the trash nothing is due. One statement finds and counts it, however much it is. Null to who has not
 * signed in or may measure nothing, and where the plugin is switched off.
 */
export const readDue = async (
  req: PayloadRequest,
  { daysAhead, isMineOnly = false, limit }: Looking = {},
): Promise<Due | null> => {
  const options = optionsOf(req.payload)
  return (
    options &&
    findDue(req, options, {
      daysAhead: daysAhead ?? null,
      isMineOnly,
      limit: toldAtMost(limit),
      today: todayIn(options.timeZone),
    })
  )
}
