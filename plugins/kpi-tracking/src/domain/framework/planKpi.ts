import type { Kpi } from '../kpi/kpi'
import { DEFAULT_LEVEL } from '../kpi/kpi'
import { kpiFaults } from '../kpi/kpiFaults'
import { spanFaultOf, spanOfSubjects } from '../kpi/span'
import { doubtsOf } from './doubtsOf'
import { nameOfDays, spanOf } from './fitFrequency'
import type { FrameworkKpi } from './framework'
import type { RowNote } from './frameworkMap'
import { onlyOne } from './onlyOne'
import { periodFaults } from './periodFaults'
import type { FrameworkFault, Kept, KeptKpi, PlannedIndicator, PlannedKpi, PlanNotes } from './plan'
import { planPeriod } from './planPeriod'

const columnsOfKpiFaults = { baseline: 'baseline', from: 'from', frequency: 'from', until: 'until' } as const

const kpiFaultNotes = (kpi: Kpi, line: number, { columnOf }: PlanNotes): readonly RowNote<FrameworkFault>[] =>
  kpiFaults(kpi).map(({ fault, field }) => ({
    column: field in columnsOfKpiFaults ? columnOf(columnsOfKpiFaults[field as 'from']) : null,
    kind: fault,
    line,
  }))

/** The periods that a table adds to what is kept lie within the time of what the KPI is of, for a part at least. */
const spanNotes = (
  { periods, subject }: FrameworkKpi,
  { indicator, kept, spans }: { indicator: PlannedIndicator; kept: KeptKpi | null } & Pick<Kept, 'spans'>,
  { columnOf }: PlanNotes,
): readonly RowNote<FrameworkFault>[] => {
  const span = spanOfSubjects(kept?.subjects ?? [subject], spans)
  const level = indicator.kept?.level ?? indicator.asked.level ?? DEFAULT_LEVEL
  const known = new Set(kept?.periods.map(nameOfDays) ?? [])
  return periods.flatMap((period) => {
    const kind = known.has(nameOfDays(period)) ? null : spanFaultOf(period, level, span)
    return kind === null ? [] : [{ column: columnOf('from'), kind, line: period.line }]
  })
}

const foundKpi = (asked: FrameworkKpi, indicator: PlannedIndicator, kept: Kept): KeptKpi | null => {
  const own = kept.kpis.filter(({ subjects }) => subjects.includes(asked.subject))
  const isOfIndicator = (kpi: KeptKpi): boolean => kpi.indicator === indicator.kept?.id
  return (
    own.find(({ key }) => key === asked.key) ??
    onlyOne(own, (kpi) => kpi.key === null && kpi.name === asked.name && isOfIndicator(kpi)) ??
    null
  )
}

/** The KPI as the rules know it once the table is taken: what the table does not say stays. */
const mergedKpi = (
  asked: FrameworkKpi,
  kept: KeptKpi | null,
  { rules }: PlannedIndicator,
  margin: number,
): Kpi => ({
  ...rules,
  ...spanOf(kept ? [kept.kpi, ...asked.periods] : asked.periods),
  baseline: asked.baseline ?? kept?.kpi.baseline ?? null,
  endedOn: kept?.kpi.endedOn ?? null,
  frequency: kept?.kpi.frequency ?? asked.frequency,
  margin: kept?.kpi.margin ?? margin,
})

const planBaseline = (asked: FrameworkKpi, kept: KeptKpi | null, notes: PlanNotes): void => {
  if (!kept || asked.baseline === null || asked.baseline === kept.kpi.baseline) return
  const at = { column: notes.columnOf('baseline'), line: asked.line }
  if (kept.periods.some(({ isLocked }) => isLocked)) notes.faults.push({ ...at, kind: 'periodLocked' })
  if (kept.kpi.baseline !== null) notes.warnings.push({ ...at, kind: 'baselineChanged' })
}

/** What is kept, how far from its target a new KPI is still on it (0…1), and the day (YYYY-MM-DD) that it is. */
export type Planning = Readonly<{ kept: Kept; margin: number; today: string }>

/** What becomes of a KPI: it is new, or one of its subject that is there and gets what the table says anew. */
export const planKpi = (
  asked: FrameworkKpi,
  indicator: PlannedIndicator,
  { kept: all, margin, today }: Planning,
  notes: PlanNotes,
): PlannedKpi => {
  const kept = foundKpi(asked, indicator, all)
  const kpi = mergedKpi(asked, kept, indicator, margin)
  const wrong = [...kpiFaultNotes(kpi, asked.line, notes)]
  // What lies outside every calendar makes no periods to look at.
  if (wrong.length === 0) wrong.push(...periodFaults(asked, kept, kpi, notes))
  wrong.push(...spanNotes(asked, { indicator, kept, spans: all.spans }, notes))
  notes.faults.push(...wrong)
  if (kept !== null && kept.indicator !== indicator.kept?.id)
    notes.faults.push({ column: notes.columnOf('indicator'), kind: 'meaningDiffers', line: asked.line })
  planBaseline(asked, kept, notes)
  const baselineOn = asked.baselineOn ?? kept?.baselineOn ?? null
  const known = new Map(kept?.periods.map((period) => [nameOfDays(period), period]) ?? [])
  const periods = asked.periods.map((period) =>
    planPeriod(period, { asked, kept: known.get(nameOfDays(period)), kpi, today }, notes),
  )
  notes.warnings.push(...doubtsOf(asked, { kpi, today }, notes.columnOf))
  const isChanged =
    kept !== null &&
    (kept.key !== asked.key ||
      kept.baselineOn !== baselineOn ||
      (['baseline', 'from', 'until'] as const).some((field) => kept.kpi[field] !== kpi[field]))
  return { asked, baselineOn, isChanged, kept, kpi, periods }
}
