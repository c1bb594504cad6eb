/** What a KPI says in the end: what goes in, what comes out, what that changes, what it does to the region. */
export const levels = ['input', 'output', 'outcome', 'impact'] as const
export type Level = (typeof levels)[number]

/** What an indicator is unless somebody says otherwise. */
export const DEFAULT_LEVEL: Level = 'output'

/** The kinds of value. A percentage lies in 0…100; a ratio is one number over another; a rubric is a level from 1. */
export const kpiTypes = ['number', 'percentage', 'ratio', 'yesNo', 'rubric'] as const
export type KpiType = (typeof kpiTypes)[number]

/** Whether more or less is better. */
export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** How often is measured. */
export const frequencies = [
  'life',
  'startMidEnd',
  'yearly',
  'halfYearly',
  'quarterly',
  'monthly',
  'event',
] as const
export type Frequency = (typeof frequencies)[number]

/** What a value is divided by: each category once; parts of what is exhaustive make up the whole. */
export type Dimension = Readonly<{ key: string; categories: readonly string[]; isExhaustive: boolean }>

/** What the rules know of a KPI. Days are YYYY-MM-DD. */
export type Kpi = Readonly<{
  type: KpiType
  direction: Direction
  /** What is measured in a period is added to what went before. */
  isCumulative: boolean
  decimals: number
  mayBeNegative: boolean
  /** The number of levels of a rubric, 0 of what is none. */
  levels: number
  frequency: Frequency
  from: string
  until: string
  /** The last day on which something was to be measured, where that came before the end. */
  endedOn: string | null
  baseline: number | null
  /** A share (0…1) of the way from baseline to target that an actual may differ from it and still be on target. */
  margin: number
  dimensions: readonly Dimension[]
}>

/** Far enough from any target to be told, in the systems that this one learned from. */
export const DEFAULT_MARGIN = 0.15

/** Whether a value of this type is one number over another. */
export const isFraction = (type: KpiType): type is 'percentage' | 'ratio' =>
  type === 'percentage' || type === 'ratio'
