import { stepMeasurements } from '@streekwerk/payload-kpi-tracking'
import type { PayloadRequest } from 'payload'

import type { Role } from '../../../domain/people/roles'
import { today } from '../../../hooks/today'
import type { DemoIndicator, DemoKpi, DemoMeasured } from '../../demo/kpis/demoKpi'
import { type IndicatorKey, indicators as allIndicators } from '../../demo/kpis/indicators'
import { kpis } from '../../demo/kpis/kpis'
import type { ProjectKey } from '../../demo/projects/demoProject'
import type { ThemeKey } from '../../demo/themes'
import { asAccount } from '../asAccount'
import { writeInBoth } from '../writeInBoth'
import type { Ids, Writing } from '../writing'
import { writeIndicators } from './writeIndicators'

type Aim = DemoKpi<IndicatorKey>
type Links = { accounts: Ids<Role>; projects: Ids<ProjectKey>; themes: Ids<ThemeKey> }
type StoredPeriod = Readonly<{ id: string; key: string; until: string }>
/** In whose name is measured and approved: nobody approves what they submitted. */
type Hands = Readonly<{ measures: PayloadRequest; approves: PayloadRequest }>

const writeKpi = (
  writing: Writing,
  kpi: Aim,
  { accounts, indicators, projects }: Links & { indicators: Ids<IndicatorKey> },
): Promise<string> =>
  writeInBoth(writing, {
    collection: 'kpis',
    en: { method: kpi.method.en, name: kpi.name.en },
    facts: {
      baseline: kpi.baseline,
      frequency: kpi.frequency,
      from: kpi.from,
      indicator: indicators[kpi.indicator],
      isPublic: kpi.isPublic,
      margin: 15,
      responsible: accounts[kpi.responsible],
      subjects: kpi.projects.map((project) => projects[project]),
      until: kpi.until,
    },
    nl: { method: kpi.method.nl, name: kpi.name.nl },
  })

const readPeriods = async ({ payload, req }: Writing, kpi: string): Promise<StoredPeriod[]> => {
  const { docs } = await payload.find({
    collection: 'kpi-periods',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { key: true, until: true },
    where: { kpi: { equals: kpi } },
  })
  return docs
}

const dimensionOf = ({ indicator }: Aim): string | undefined =>
  (allIndicators[indicator] as DemoIndicator).dimension?.key

const measuredIn = ({ parts = {}, source, value }: DemoMeasured, dimension: string | undefined) => ({
  parts: Object.entries(parts).map(([category, part]) => ({ category, dimension, value: part })),
  source,
  ...(typeof value === 'number' ? { value } : { denominator: value[1], numerator: value[0] }),
})

const measure = async (
  { payload }: Writing,
  { approves, measures }: Hands,
  { data, state }: { data: Record<string, unknown>; state: DemoMeasured['state'] },
): Promise<void> => {
  const { id } = await payload.create({
    collection: 'kpi-measurements',
    data: data as never,
    depth: 0,
    overrideAccess: true,
    req: measures,
  })
  if (state === 'draft') return
  await stepMeasurements(measures, { ids: [id], reason: '', step: 'submit' })
  if (state === 'submitted') return
  await stepMeasurements(approves, { ids: [id], reason: '', step: 'approve' })
}

/** What lies in the future at the time of the seed has not been measured yet. */
const isOver = ({ until }: StoredPeriod): boolean => until.slice(0, 10) < today()

const writeSeries = async (
  writing: Writing,
  kpi: Aim,
  { hands, id }: { hands: Hands; id: string },
): Promise<void> => {
  const { payload, req } = writing
  for (const period of await readPeriods(writing, id)) {
    const target = kpi.targets[period.key]
    if (target !== undefined)
      await payload.update({
        collection: 'kpi-periods',
        data: { target },
        depth: 0,
        id: period.id,
        overrideAccess: true,
        req,
      })
    const measured = kpi.measured[period.key]
    if (measured === undefined || !isOver(period)) continue
    const said = measuredIn(measured, dimensionOf(kpi))
    await measure(writing, hands, {
      data: { ...said, kpi: id, period: period.id },
      state: measured.state,
    })
  }
}

/** Writes what the projects of the demo region aim at, measured by those who are responsible and approved by somebody else. */
export const writeKpis = async (writing: Writing, links: Links): Promise<void> => {
  const indicators = await writeIndicators(writing, links.themes)
  const approves = await asAccount(writing, links.accounts['decision-maker'])
  for (const kpi of Object.values<Aim>(kpis)) {
    const measures = await asAccount(writing, links.accounts[kpi.responsible])
    const id = await writeKpi(writing, kpi, { ...links, indicators })
    await writeSeries(writing, kpi, { hands: { approves, measures }, id })
  }
}
