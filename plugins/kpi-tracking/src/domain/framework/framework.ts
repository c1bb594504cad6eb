import type { Dimension, Direction, Frequency, Level } from '../kpi/kpi'
import type { Part } from '../measurement/parts'
import type { Days } from './fitFrequency'
import type { TableType } from './frameworkMap'
import type { GivenNumbers } from './readRow'

/** What is measured and how, as a table tells it. */
export type FrameworkIndicator = Readonly<{
  /** By what it is known: the same words under the same result, in whatever table. */
  key: string
  line: number
  name: string
  tells: string
  level: Level | null
  type: TableType
  direction: Direction
  unit: string
  decimals: number
  mayBeNegative: boolean
  dimensions: readonly Dimension[]
}>

/** What a table says was measured in a period: the whole with its parts. */
export type FrameworkActual = Readonly<{
  given: GivenNumbers
  parts: readonly (Part & Readonly<{ line: number }>)[]
  source: string
}>

/** A period of a KPI; a target or an actual that is not said is null. */
export type FrameworkPeriod = Days &
  Readonly<{ line: number; target: number | null; actual: FrameworkActual | null }>

/** An indicator held against what somebody aims at, as a table tells it. */
export type FrameworkKpi = Readonly<{
  /** By what it is known among the KPIs of its subject. */
  key: string
  /** The key of its indicator. */
  indicator: string
  line: number
  subject: string
  name: string
  baseline: number | null
  baselineOn: string | null
  frequency: Frequency
  periods: readonly FrameworkPeriod[]
}>

/** Why rows that are understood are not taken together. */
export type GatherFault = 'columnMissing' | 'differs' | 'partWithoutWhole' | 'twice'

/** What is told of what is taken all the same; of `aimOfPart`, `crossed` and `typeLeftOut` that is left out. */
export type GatherWarning =
  'aimOfPart' | 'crossed' | 'nameCut' | 'partsApart' | 'repeated' | 'rounded' | 'sameName' | 'typeLeftOut'
