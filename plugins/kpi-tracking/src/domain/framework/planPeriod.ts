import type { Kpi } from '../kpi/kpi'
import { measuredFaults } from '../kpi/measuredFaults'
import { hasBegun } from '../period/tooEarly'
import { planRow } from '../table/planRow'
import type { TableMeasurement } from '../table/tableRow'
import type { FrameworkKpi, FrameworkPeriod } from './framework'
import type { Meaning } from './frameworkMap'
import type { KeptPeriod, PlannedPeriod, PlanNotes } from './plan'

type Known = Readonly<{ asked: FrameworkKpi; kept: KeptPeriod | undefined; kpi: Kpi; today: string }>

const planTarget = (
  { line, target }: FrameworkPeriod,
  { kept, kpi }: Known,
  notes: PlanNotes,
): Pick<PlannedPeriod, 'isTargetSame' | 'target'> => {
  const column = notes.columnOf('target')
  const before = kept?.target ?? null
  if (target === null || target === before) return { isTargetSame: target !== null, target: null }
  const given = { denominator: null, numerator: null, value: target }
  for (const { fault } of measuredFaults(kpi, given)) notes.faults.push({ column, kind: fault, line })
  if (kept?.isLocked) notes.faults.push({ column, kind: 'periodLocked', line })
  if (before !== null) notes.warnings.push({ column, kind: 'targetChanged', line })
  return { isTargetSame: false, target }
}

const meaningOf: Readonly<Record<string, Meaning>> = {
  denominator: 'denominator',
  numerator: 'numerator',
  period: 'from',
  value: 'actual',
}

const planActual = (
  { actual, from, line }: FrameworkPeriod,
  known: Known,
  notes: PlanNotes,
): Pick<PlannedPeriod, 'isMeasuredSame' | 'measured'> => {
  if (actual === null) return { isMeasuredSame: false, measured: null }
  const { given, parts, source } = actual
  const asked: TableMeasurement = { given, kpi: known.asked.key, line, note: '', parts, period: '', source }
  const { endedOn } = known.kpi
  const plan = planRow(
    {
      counting: known.kept?.counting ?? null,
      hasBegun: hasBegun({ from }, known.today),
      isEnded: endedOn !== null && from > endedOn,
      isLocked: known.kept?.isLocked === true,
      kpi: known.kpi,
      open: known.kept?.open ?? null,
    },
    asked,
  )
  if (plan.is === 'faulty')
    notes.faults.push(
      ...plan.faults.map(({ column, fault, line: at }) => ({
        column: notes.columnOf(meaningOf[column ?? 'value'] ?? 'actual'),
        kind: fault,
        line: at,
      })),
    )
  return plan.is === 'new'
    ? { isMeasuredSame: false, measured: { asked, kept: plan.kept } }
    : { isMeasuredSame: plan.is === 'same', measured: null }
}

/** What becomes of a period of a table: its target is set or stays, and what was measured is new, there already, or not taken. */
export const planPeriod = (period: FrameworkPeriod, known: Known, notes: PlanNotes): PlannedPeriod => ({
  from: period.from,
  isNew: known.kept === undefined,
  line: period.line,
  until: period.until,
  ...planTarget(period, known, notes),
  ...planActual(period, known, notes),
})
