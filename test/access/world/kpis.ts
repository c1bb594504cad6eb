import type { Payload } from 'payload'

import { type Ids, idsOf, pick, type Trial } from './making'

/** Years that are over: what is measured is of the past. */
const [FIRST, SECOND] = ['2024', '2025'] as const

const anIndicator = (name: string) => ({
  aggregation: 'sum' as const,
  direction: 'up' as const,
  level: 'output' as const,
  name,
  tells: 'Hoeveel mensen erbij waren.',
  type: 'number' as const,
  unit: 'deelnemers',
})

const buildKpi = (
  payload: Payload,
  { indicator, project, ...data }: { indicator: string; project: string } & Record<string, unknown>,
) =>
  payload.create({
    collection: 'kpis',
    data: {
      from: `${FIRST}-01-01`,
      frequency: 'yearly',
      indicator,
      margin: 15,
      name: 'Deelnemers',
      subjects: [project],
      until: `${SECOND}-12-31`,
      ...data,
    } as never,
    overrideAccess: true,
  })

const periodOf = async (payload: Payload, kpi: string, year: string): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'kpi-periods',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { kpi: { equals: kpi }, until: { greater_than_equal: `${year}-12-01` } },
    sort: 'from',
  })
  const [found] = docs
  if (!found) throw new Error(`no period of ${year} in this world`)
  return found.id
}

const measure = async (payload: Payload, kpi: string, data: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'kpi-measurements',
    data: { kpi, period: await periodOf(payload, kpi, FIRST), value: 12, ...data } as never,
    overrideAccess: true,
  })

/** Past the two people that this world does not have. */
const letCount = async (payload: Payload, measurement: string): Promise<void> => {
  await payload.db.pool.query(`
    begin;
    set local session_replication_role = replica;
    update kpi_measurements set state = 'approved' where id = '${measurement}';
    commit`)
}

/** A KPI of a project at home and one of a strange project, each with a year that somebody has begun to measure in. */
export const buildKpisArea = async (payload: Payload, { projects }: { projects: Ids }) => {
  const indicators = await idsOf({
    used: payload.create({ collection: 'indicators', data: anIndicator('Deelnemers'), overrideAccess: true }),
    spare: payload.create({ collection: 'indicators', data: anIndicator('Bezoekers'), overrideAccess: true }),
  })
  const indicator = pick(indicators, 'used')
  const [home, strange] = [pick(projects, 'ourDraft'), pick(projects, 'foreignDraft')]
  const kpis = await idsOf({
    foreign: buildKpi(payload, { indicator, project: strange }),
    foreignOnEvents: buildKpi(payload, { frequency: 'event', indicator, project: strange }),
    ours: buildKpi(payload, { indicator, project: home }),
    oursCounted: buildKpi(payload, { indicator, project: home }),
    oursOnEvents: buildKpi(payload, { frequency: 'event', indicator, project: home }),
    oursSpare: buildKpi(payload, { frequency: 'event', indicator, project: home }),
  })
  const [ours, foreign] = [pick(kpis, 'ours'), pick(kpis, 'foreign')]
  const event = await payload.create({
    collection: 'kpi-periods',
    data: {
      from: `${FIRST}-03-01`,
      kpi: pick(kpis, 'oursOnEvents'),
      until: `${FIRST}-03-01`,
    } as never,
    overrideAccess: true,
  })
  const counted = pick(kpis, 'oursCounted')
  const first = await idsOf({
    foreign: measure(payload, foreign),
    ours: measure(payload, ours),
    oursCounting: measure(payload, counted),
  })
  await letCount(payload, pick(first, 'oursCounting'))
  const correction = await measure(payload, counted, { corrects: pick(first, 'oursCounting') })
  const digest = await payload.create({
    collection: 'kpi-digests',
    data: { day: '2026-01-05', recipient: 'somebody' },
    overrideAccess: true,
  })
  return {
    indicators,
    'kpi-digests': { one: digest.id },
    kpis,
    'kpi-measurements': { ...first, oursCorrection: correction.id },
    'kpi-periods': {
      foreign: await periodOf(payload, foreign, FIRST),
      foreignLater: await periodOf(payload, foreign, SECOND),
      ours: await periodOf(payload, ours, FIRST),
      oursCounted: await periodOf(payload, counted, FIRST),
      oursCountedLater: await periodOf(payload, counted, SECOND),
      oursEvent: event.id,
      oursLater: await periodOf(payload, ours, SECOND),
    },
  }
}

type KpiDocs = Record<keyof Awaited<ReturnType<typeof buildKpisArea>> | 'projects', Ids>

/** What the test tries to create among them. */
export const kpisTrials = (docs: KpiDocs) => {
  const eventOf = (kpi: string) => ({
    data: { from: `${SECOND}-03-01`, kpi: pick(docs.kpis, kpi), until: `${SECOND}-03-01` },
  })
  const measurementOf = (kpi: string, period: string) => ({
    data: { kpi: pick(docs.kpis, kpi), period: pick(docs['kpi-periods'], period), value: 14 },
  })
  return {
    indicators: { any: { data: anIndicator('Nog een') } },
    'kpi-digests': { any: { data: { day: '2026-01-06', recipient: 'somebody' } } },
    kpis: {
      any: {
        data: {
          from: `${FIRST}-01-01`,
          frequency: 'yearly',
          indicator: pick(docs.indicators, 'used'),
          margin: 15,
          name: 'Nog een',
          subjects: [pick(docs.projects, 'ourPublished')],
          until: `${SECOND}-12-31`,
        },
      },
    },
    'kpi-measurements': {
      foreign: measurementOf('foreign', 'foreignLater'),
      ours: measurementOf('ours', 'oursLater'),
    },
    'kpi-periods': { foreign: eventOf('foreignOnEvents'), ours: eventOf('oursOnEvents') },
  } satisfies Record<string, Record<string, Trial>>
}
