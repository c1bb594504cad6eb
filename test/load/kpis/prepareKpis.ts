import type pg from 'pg'

import { connect } from '../../../src/database/connect'
import { growRegionTo } from '../growRegionTo'
import { openRegion } from '../openRegion'

/** Each project has so many KPIs, of as many indicators. */
export const KPIS_EACH = 20
/** Quarters that were measured, and one before them that was not. */
const [MEASURED, FIRST] = [12, '2022-10-01']

/** Every fourth is a share, whose numerators and denominators are added. */
const isShare = (at: number): boolean => at % 4 === 3

/** Grows the region that is measured on, and writes there what is measured. */
export const prepareIndicators = async (
  dataDir: string,
  projects: number,
  progress: (note: string) => void,
): Promise<void> => {
  await growRegionTo(dataDir, projects, progress)
  const { database, payload } = await openRegion(dataDir)
  try {
    for (let at = 0; at < KPIS_EACH; at += 1)
      await payload.create({
        collection: 'indicators',
        data: {
          aggregation: 'sum',
          direction: 'up',
          isCumulative: at % 2 === 0 && !isShare(at),
          level: 'output',
          name: `Meetlat ${at}`,
          tells: 'Wat er geteld wordt.',
          type: isShare(at) ? 'percentage' : 'number',
          ...(isShare(at) ? {} : { unit: 'stuks' }),
        },
        overrideAccess: true,
      })
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

const measured = `select id, row_number() over (order by id) as n, type::text as type from indicators
  where id in (select _parent_id from indicators_locales where name like 'Meetlat %')`

const kpis = `
  insert into kpis (id, indicator_id, frequency, "from", until, baseline_value, margin)
  select uuidv7(), i.id, 'quarterly', timestamptz '${FIRST} 12:00Z', timestamptz '2025-12-31 12:00Z', 0, 15
  from projects p, (${measured}) i`

const names = `
  insert into kpis_locales (name, _locale, _parent_id)
  select 'KPI ' || row_number() over (order by k.id), 'nl', k.id from kpis k
  where not exists (select from kpis_locales l where l._parent_id = k.id)`

const subjects = `
  insert into kpis_rels ("order", parent_id, path, projects_id)
  select 1, k.id, 'subjects', p.id
  from (select k.id, k.indicator_id, row_number() over (partition by k.indicator_id order by k.id) as n from kpis k
    where not exists (select from kpis_rels r where r.parent_id = k.id)) k
  join (select id, row_number() over (order by id) as n from projects) p on p.n = k.n`

const periods = `
  insert into kpi_periods (id, kpi_id, key, "from", until, target)
  select uuidv7(), k.id, to_char(q.start, 'YYYY"-Q"Q'), q.start + interval '12 hours',
    q.start + interval '3 months' - interval '12 hours', 100 * q.n
  from kpis k, (select n, timestamptz '${FIRST} 00:00Z' + n * interval '3 months' as start
    from generate_series(0, ${MEASURED}) n) q
  where k.frequency = 'quarterly'`

const measurements = `
  insert into kpi_measurements (id, kpi_id, period_id, until, state, value, numerator, denominator, source)
  select uuidv7(), p.kpi_id, p.id, p.until, 'approved', v.value, v.numerator, v.denominator, 'Telling'
  from kpi_periods p join kpis k on k.id = p.kpi_id join indicators i on i.id = k.indicator_id,
    lateral (select abs(hashtext(p.id::text)) % 90 as whole) h,
    lateral (select case i.type when 'percentage' then h.whole end as numerator,
      case i.type when 'percentage' then 100 end as denominator, h.whole as value) v
  where k.frequency = 'quarterly' and p.key <> '2022-Q4'`

const inTransaction = async (client: pg.Client, statements: readonly string[]): Promise<void> => {
  await client.query('begin')
  for (const statement of statements) await client.query(statement)
  await client.query('commit')
}

/** What the region has after years: each project all its KPIs with what was measured; answers how many count. */
export const measureYears = async (database: string): Promise<number> => {
  const client = await connect(database)
  try {
    await inTransaction(client, [
      // Beside the guard of the tables: who measured and approved is nobody here.
      'alter table kpi_measurements disable trigger user',
      kpis,
      names,
      subjects,
      periods,
      measurements,
      'alter table kpi_measurements enable trigger user',
    ])
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from kpi_measurements where state = 'approved'`,
    )
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}

/** A table of what was measured in the quarter that nobody measured in yet, a row for each KPI, at most so many. */
export const tableOf = async (database: string, most: number): Promise<string> => {
  const client = await connect(database)
  try {
    const { rows } = await client.query<{ id: string; type: string }>(
      `select k.id, i.type::text as type from kpis k join indicators i on i.id = k.indicator_id
       where k.frequency = 'quarterly' order by k.id limit $1`,
      [most],
    )
    const lines = rows.map(({ id, type }, at) =>
      type === 'percentage' ? `${id},2022-Q4,,${at % 90},100` : `${id},2022-Q4,${at % 90},,`,
    )
    return ['kpi,period,value,numerator,denominator', ...lines, ''].join('\n')
  } finally {
    await client.end()
  }
}
