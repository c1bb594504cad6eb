import type { Kpi, Level } from '../kpi/kpi'
import type { KpiFault } from '../kpi/kpiFaults'
import type { Span, SpanFault } from '../kpi/span'
import type { Period } from '../period/periodsOf'
import type { KeptMeasurement, PlanFault } from '../table/planRow'
import type { TableMeasurement } from '../table/tableRow'
import type { DoubtWarning } from './doubtsOf'
import type { Days } from './fitFrequency'
import type { FrameworkIndicator, FrameworkKpi, GatherFault, GatherWarning } from './framework'
import type { Meaning, RowNote } from './frameworkMap'
import type { ReadFault } from './readRow'

type Id = number | string

/** What of an indicator decides what its values mean. */
export type IndicatorRules = Pick<
  Kpi,
  'decimals' | 'dimensions' | 'direction' | 'isCumulative' | 'levels' | 'mayBeNegative' | 'type'
>

/** An indicator that is kept. `key` is by what a table knows it, null of one that no table made. */
export type KeptIndicator = Readonly<{
  id: Id
  key: string | null
  level: Level
  name: string
  unit: string
  rules: IndicatorRules
}>

/** A period that is kept, with what counts in it and what is at work. */
export type KeptPeriod = Period &
  Readonly<{
    id: Id
    target: number | null
    isLocked: boolean
    counting: KeptMeasurement | null
    open: KeptMeasurement | null
  }>

/** A KPI that is kept. */
export type KeptKpi = Readonly<{
  id: Id
  key: string | null
  name: string
  indicator: Id
  subjects: readonly string[]
  kpi: Kpi
  baselineOn: string | null
  periods: readonly KeptPeriod[]
}>

/** What is kept of what a table may be about. */
export type Kept = Readonly<{
  indicators: readonly KeptIndicator[]
  kpis: readonly KeptKpi[]
  /** When subjects run, by their ids; of one that is not here that is not settled. */
  spans: ReadonlyMap<string, Span>
}>

/** Why a framework is not taken as it is, beside what is wrong with its rows themselves. */
export type FrameworkFault =
  | GatherFault
  | KpiFault['fault']
  | PlanFault
  | ReadFault
  | SpanFault['fault']
  | 'frequencyDiffers'
  | 'meaningDiffers'
  | 'measuredPeriodGoes'
  | 'overlaps'
  | 'subjectNotUnique'
  | 'subjectUnknown'
  | 'tooManyCategories'

export type FrameworkWarning = DoubtWarning | GatherWarning | 'baselineChanged' | 'targetChanged'

/** What becomes of an indicator: `kept` is the one that it is already. */
export type PlannedIndicator = Readonly<{
  asked: FrameworkIndicator
  kept: KeptIndicator | null
  isChanged: boolean
  rules: IndicatorRules
}>

/** What becomes of a period. `target` is what is written, null where it stays. */
export type PlannedPeriod = Days &
  Readonly<{
    line: number
    isNew: boolean
    target: number | null
    isTargetSame: boolean
    isMeasuredSame: boolean
    measured: Readonly<{ asked: TableMeasurement; kept: KeptMeasurement }> | null
  }>

/** What becomes of a KPI. */
export type PlannedKpi = Readonly<{
  asked: FrameworkKpi
  kept: KeptKpi | null
  isChanged: boolean
  kpi: Kpi
  baselineOn: string | null
  periods: readonly PlannedPeriod[]
}>

export type FrameworkPlan = Readonly<{
  indicators: readonly PlannedIndicator[]
  kpis: readonly PlannedKpi[]
  faults: readonly RowNote<FrameworkFault>[]
  warnings: readonly RowNote<FrameworkWarning>[]
}>

/** What is told while a framework is planned, and the names of the columns that it is told at. */
export type PlanNotes = {
  columnOf: (meaning: Meaning) => string | null
  faults: RowNote<FrameworkFault>[]
  warnings: RowNote<FrameworkWarning>[]
}
