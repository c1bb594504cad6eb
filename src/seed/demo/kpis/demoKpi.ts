import type { Role } from '../../../domain/people/roles'
import type { Sdg } from '../../../domain/region/sdgs'
import type { Bilingual } from '../../text/bilingual'
import type { ProjectKey } from '../projects/demoProject'
import type { ThemeKey } from '../themes'

type Category = Readonly<{ key: string; label: Bilingual }>

/** What is measured in the demo region, and how. */
export type DemoIndicator = Readonly<{
  name: Bilingual
  tells: Bilingual
  type: 'number' | 'percentage' | 'rubric' | 'yesNo'
  unit?: Bilingual
  direction?: 'down'
  level: 'impact' | 'outcome' | 'output'
  isCumulative?: true
  sdgs: readonly Sdg[]
  themes: readonly ThemeKey[]
  /** The levels of a rubric, the lowest first. */
  rubric?: readonly Bilingual[]
  dimension?: Readonly<{ key: string; label: Bilingual; categories: readonly Category[] }>
}>

/** What was measured: a value, or a numerator and a denominator; by category where it is divided. */
export type DemoMeasured = Readonly<{
  value: number | readonly [numerator: number, denominator: number]
  parts?: Readonly<Record<string, number>>
  source?: string
  /** As far as it has come; approved where nothing is said. */
  state?: 'draft' | 'submitted'
}>

/** What a project of the demo region aims at. Periods go by their keys, as `2025` and `2025-H1`. */
export type DemoKpi<Indicator extends string> = Readonly<{
  indicator: Indicator
  projects: readonly [ProjectKey, ...ProjectKey[]]
  name: Bilingual
  frequency: 'halfYearly' | 'life' | 'yearly'
  from: string
  until: string
  baseline: Readonly<{ value: number; on: string; source: string }>
  method: Bilingual
  responsible: Role
  isPublic: boolean
  targets: Readonly<Record<string, number>>
  measured: Readonly<Record<string, DemoMeasured>>
}>
