import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'

import type { Measured } from '../src/domain/kpi/valueOf'
import type { Fate, LaidKpi, LaidPeriod, Region } from './regions'

type Row = Readonly<Record<string, unknown>>
type Connection = Readonly<{ execute: (statement: SQL) => Promise<unknown> }>

/** The columns of each table that are laid, with their types. */
const columns = {
  indicators: {
    aggregation: 'enum_indicators_aggregation',
    id: 'uuid',
    is_cumulative: 'boolean',
    type: 'enum_indicators_type',
  },
  indicators_locales: { _locale: '_locales', _parent_id: 'uuid', name: 'text', tells: 'text', unit: 'text' },
  kpis: {
    baseline_value: 'numeric',
    ended_on: 'timestamptz',
    from: 'timestamptz',
    id: 'uuid',
    indicator_id: 'uuid',
    margin: 'numeric',
    until: 'timestamptz',
  },
  kpis_rels: { branches_id: 'uuid', order: 'int', parent_id: 'uuid', path: 'text' },
  kpi_periods: { from: 'timestamptz', id: 'uuid', key: 'text', kpi_id: 'uuid', until: 'timestamptz' },
  kpi_measurements: {
    approved_by_id: 'uuid',
    denominator: 'numeric',
    id: 'uuid',
    kpi_id: 'uuid',
    numerator: 'numeric',
    period_id: 'uuid',
    sent_back_because: 'text',
    state: 'enum_kpi_measurements_state',
    submitted_by_id: 'uuid',
    until: 'timestamptz',
    value: 'numeric',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>

type Laid = Readonly<Record<keyof typeof columns, readonly Row[]>>

/** What is at work beside what counts, and what counts: which rows there are of a period. */
const rowsOfFate = {
  approved: [{ is: 'measured', state: 'approved' }],
  beingCorrected: [
    { is: 'measured', state: 'approved' },
    { is: 'other', state: 'draft' },
  ],
  corrected: [
    { is: 'other', state: 'corrected' },
    { is: 'measured', state: 'approved' },
  ],
  draft: [{ is: 'other', state: 'draft' }],
  nothing: [],
  sentBack: [{ is: 'other', state: 'draft' }],
  submitted: [{ is: 'other', state: 'submitted' }],
} as const satisfies Record<
  Fate,
  readonly Readonly<{
    is: 'measured' | 'other'
    state: 'approved' | 'corrected' | 'draft' | 'submitted'
  }>[]
>

/** Ids in the order in which they are given, the same each time. */
const countIds = (): (() => string) => {
  let given = 0
  return () => `${String(++given).padStart(8, '0')}-0000-7000-8000-000000000000`
}

/** Whose hands the region is in: its branches, who submits and who approves, by their ids. */
export type Hands = Readonly<{ branches: readonly string[]; head: string; keeper: string }>

const at = (day: string, hour: number): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`

const rowsOf = ({ indicators }: Region, { branches, head, keeper }: Hands): Laid => {
  const newId = countIds()
  const laid = Object.fromEntries(Object.keys(columns).map((table) => [table, []])) as unknown as Record<
    keyof typeof columns,
    Row[]
  >
  const layMeasurement = (
    place: Row,
    { measured, state }: Readonly<{ measured: Measured; state: string }>,
    fate: Fate,
  ) => {
    const isJudged = state === 'approved' || state === 'corrected'
    laid.kpi_measurements.push({
      ...place,
      ...measured,
      approved_by_id: isJudged ? head : null,
      id: newId(),
      sent_back_because: fate === 'sentBack' ? 'That cannot be.' : null,
      state,
      submitted_by_id: keeper,
    })
  }
  const layPeriod = (kpi: string, period: LaidPeriod) => {
    const { fate, from, hour, until } = period
    const [id, last] = [newId(), at(until, hour)]
    laid.kpi_periods.push({ from: at(from, 0), id, key: until, kpi_id: kpi, until: last })
    for (const { is, state } of rowsOfFate[fate])
      layMeasurement({ kpi_id: kpi, period_id: id, until: last }, { measured: period[is], state }, fate)
  }
  const layKpi = (indicator: string, { baseline, hasEnded, periods, subjects }: LaidKpi) => {
    const id = newId()
    laid.kpis.push({
      baseline_value: baseline,
      ended_on: hasEnded ? at('2020-12-31', 12) : null,
      from: at('2019-01-01', 12),
      id,
      indicator_id: indicator,
      margin: 15,
      until: at('2021-12-31', 12),
    })
    for (const [order, subject] of subjects.entries())
      laid.kpis_rels.push({ branches_id: branches[subject], order, parent_id: id, path: 'subjects' })
    for (const period of periods) layPeriod(id, period)
  }
  for (const [number, { aggregation, isCumulative, kpis, type }] of indicators.entries()) {
    const id = newId()
    laid.indicators.push({ aggregation, id, is_cumulative: isCumulative, type })
    const words = { name: 'Visitors', tells: 'Who came in through the door.', unit: `unit ${number}` }
    laid.indicators_locales.push({ ...words, _locale: 'nl', _parent_id: id })
    for (const kpi of kpis) layKpi(id, kpi)
  }
  return laid
}

/** Lays a region in the tables, past Payload: a hundred documents in as many statements as there are tables. */
export const layRegion = async (connection: Connection, region: Region, hands: Hands): Promise<void> => {
  for (const [table, rows] of Object.entries(rowsOf(region, hands))) {
    const own = Object.entries(columns[table as keyof typeof columns])
    const names = sql.raw(own.map(([name]) => `"${name}"`).join(', '))
    const typed = sql.raw(own.map(([name, type]) => `"${name}" ${type}`).join(', '))
    await connection.execute(sql`insert into ${sql.identifier(table)} (${names})
      select ${names} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as laid(${typed})`)
  }
  for (const subject of region.trashed)
    await connection.execute(
      sql`update branches set deleted_at = now() where id = ${hands.branches[subject]}`,
    )
}
