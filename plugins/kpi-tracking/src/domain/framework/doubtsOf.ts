import type { Kpi } from '../kpi/kpi'
import { targetDoubt } from '../kpi/targetDoubt'
import { measuredOf } from '../kpi/valueOf'
import type { FrameworkKpi, FrameworkPeriod } from './framework'
import type { Meaning, RowNote } from './frameworkMap'

/** What makes one look again at a framework that is taken as it stands. */
export type DoubtWarning =
  | 'aboveHundred'
  | 'actualIsBaseline'
  | 'beyondTarget'
  | 'noActual'
  | 'noBaseline'
  | 'noTarget'
  | 'targetIsBaseline'
  | 'targetOnWrongSide'

/** What the KPI is once the table is taken, and the day (YYYY-MM-DD) that it is. */
type Looking = Readonly<{ kpi: Kpi; today: string }>

const isAboveHundred = ({ type }: Kpi, value: number): boolean => type === 'percentage' && value > 100

const targetDoubts = ({ target }: FrameworkPeriod, kpi: Kpi): readonly (DoubtWarning | false)[] =>
  target === null
    ? ['noTarget']
    : [targetDoubt(kpi, target) ?? false, isAboveHundred(kpi, target) && 'aboveHundred']

const actualDoubts = (
  { actual, target, until }: FrameworkPeriod,
  { kpi, today }: Looking,
): readonly (DoubtWarning | false)[] => {
  const value = actual && measuredOf(kpi.type, actual.given)?.value
  // In what is still going on something may be measured yet.
  if (value === null || value === undefined) return [until < today && 'noActual']
  const isBeyond = target !== null && (kpi.direction === 'up' ? value > target : value < target)
  return [
    isBeyond && 'beyondTarget',
    value === kpi.baseline && 'actualIsBaseline',
    isAboveHundred(kpi, value) && 'aboveHundred',
  ]
}

/** What to look at again in a KPI of a table: where no verdict can rest, and what looks like a slip. All of it is kept. */
export const doubtsOf = (
  { line, periods }: FrameworkKpi,
  looking: Looking,
  columnOf: (meaning: Meaning) => string | null,
): readonly RowNote<DoubtWarning>[] => {
  const notes = (meaning: Meaning, at: number, kinds: readonly (DoubtWarning | false)[]) =>
    kinds.flatMap((kind) => (kind === false ? [] : [{ column: columnOf(meaning), kind, line: at }]))
  const hasTargets = periods.some(({ target }) => target !== null)
  return [
    ...notes('baseline', line, [looking.kpi.baseline === null && 'noBaseline']),
    // A line that aims at nothing anywhere says so once.
    ...notes('target', line, [!hasTargets && 'noTarget']),
    ...periods.flatMap((period) => [
      ...notes('target', period.line, hasTargets ? targetDoubts(period, looking.kpi) : []),
      ...notes('actual', period.line, actualDoubts(period, looking)),
    ]),
  ]
}
