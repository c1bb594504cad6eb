import type { FrameworkMap, RowNote } from './frameworkMap'
import type { Framework } from './gather'
import type { FrameworkPlan, PlanNotes } from './plan'
import { planIndicator } from './planIndicator'
import type { Planning } from './planKpi'
import { planKpi } from './planKpi'

const byLine = (one: RowNote<string>, other: RowNote<string>): number => one.line - other.line

/**
 * What becomes of a framework beside what is kept: what comes new, what changes and what stays, and why something cannot be taken. The
 * same framework over what came of it changes nothing. `today` is YYYY-MM-DD; a new KPI has the `margin` (0…1).
 */
export const planFramework = (
  framework: Framework,
  { map, ...planning }: Planning & { map: FrameworkMap },
): FrameworkPlan => {
  const notes: PlanNotes = {
    columnOf: (meaning) => map.columns[meaning] ?? null,
    faults: [...framework.faults],
    warnings: [...framework.warnings],
  }
  const indicators = framework.indicators.map((asked) => planIndicator(asked, planning.kept, notes))
  const byKey = new Map(indicators.map((indicator) => [indicator.asked.key, indicator]))
  const kpis = framework.kpis.flatMap((asked) => {
    const indicator = byKey.get(asked.indicator)
    return indicator ? [planKpi(asked, indicator, planning, notes)] : []
  })
  return { faults: notes.faults.sort(byLine), indicators, kpis, warnings: notes.warnings.sort(byLine) }
}
