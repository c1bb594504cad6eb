import type { Kpi } from '../kpi/kpi'
import { eventFault } from '../period/eventFault'
import { MOST_PERIODS, periodsOf } from '../period/periodsOf'
import type { Days } from './fitFrequency'
import { isOfFrequency, isWhole, nameOfDays } from './fitFrequency'
import type { FrameworkKpi } from './framework'
import type { RowNote } from './frameworkMap'
import type { FrameworkFault, KeptKpi, KeptPeriod, PlanNotes } from './plan'

/** What is wrong with the periods of a table beside those that are kept. */
export const periodFaults = (
  asked: FrameworkKpi,
  kept: KeptKpi | null,
  kpi: Kpi,
  { columnOf }: PlanNotes,
): readonly RowNote<FrameworkFault>[] => {
  const known = new Set(kept?.periods.map(nameOfDays) ?? [])
  const at = (kind: FrameworkFault, line: number) => ({ column: columnOf('from'), kind, line })
  if (kpi.frequency === 'event') {
    const others: Days[] = [...(kept?.periods ?? [])]
    const added = asked.periods.filter((period) => !known.has(nameOfDays(period)))
    if (others.length + added.length > MOST_PERIODS) return [at('tooManyPeriods', asked.line)]
    return added.flatMap((period) => {
      const fault = eventFault(period, kpi, others)
      others.push(period)
      return fault === 'overlaps' ? [at(fault, period.line)] : []
    })
  }
  // Where a KPI goes on, a quarter is no year that was cut off.
  const isCut = (period: Days): boolean =>
    kept !== null &&
    !known.has(nameOfDays(period)) &&
    kpi.frequency !== 'life' &&
    !isWhole(kpi.frequency, period)
  const strange = asked.periods.filter(
    (period) => !isOfFrequency(kpi.frequency, kpi, [period]) || isCut(period),
  )
  if (strange.length > 0) return strange.map(({ line }) => at('frequencyDiffers', line))
  const wanted = new Map(periodsOf(kpi).map((period) => [period.key, nameOfDays(period)]))
  const isMoved = (period: KeptPeriod): boolean => wanted.get(period.key) !== nameOfDays(period)
  const isHeld = ({ counting, isLocked, open }: KeptPeriod): boolean =>
    isLocked || counting !== null || open !== null
  return (kept?.periods ?? []).some((period) => isMoved(period) && isHeld(period))
    ? [at('measuredPeriodGoes', asked.line)]
    : []
}
