import type { FileTarget } from '@streekwerk/payload-kit/pure'

import type { Kpi } from '../../domain/kpi/kpi'
import type { MeasurementState } from '../../domain/measurement/steps'
import type { Locking } from '../../domain/period/locking'
import type { Period } from '../../domain/period/periodsOf'

/** An id as the house has it: a number in one that counts its documents. */
export type Id = number | string

/** What every part of the view goes by. */
export type Surroundings = Readonly<{
  language: string
  /** Where the REST interface is, without a slash at its end. */
  api: string
  me: Id
  /** Whose KPIs these are. */
  subject: Id
  /** Where files that are evidence are uploaded; null where there are none. */
  files: FileTarget | null
  today: string
  /** Whether the viewer may define KPIs, set targets and lock periods. */
  mayDefine: boolean
}>

/** The three numbers of a measurement or a part of it, as they are kept. */
export type Numbers = Readonly<Record<'denominator' | 'numerator' | 'value', number | null>>

/** A file that is evidence; without a name it is not for the viewer. */
export type PanelFile = Readonly<{ id: Id; name: string | null; href: string | null }>

/** A piece of evidence as it is kept. */
export type PanelEvidence = Readonly<{ id?: string; file: PanelFile | null; link: string; note: string }>

/** That a period was locked or unlocked, on which day, by whom and why. */
export type PanelLocking = Pick<Locking, 'byName' | 'isLocked' | 'reason'> & Readonly<{ day: string }>

/** A measurement as the view shows it and lets it be changed. */
export type PanelMeasurement = Numbers &
  Readonly<{
    id: Id
    state: MeasurementState
    parts: readonly (Numbers & Readonly<{ dimension: string; category: string }>)[]
    source: string
    note: string
    evidence: readonly PanelEvidence[]
    /** Why it corrects what counts. */
    reason: string
    /** Why it was sent back last. */
    sentBack: string
    /** When it was saved last: what is asked of it is asked of what it was then. */
    savedAt: string
    /** Where its history is; null for whoever may not look. */
    history: string | null
    isCorrection: boolean
    submittedBy: Readonly<{ id: Id; name: string | null }> | null
    /** The ids of who entered or changed it. */
    writtenBy: readonly string[]
  }>

/** A period with what counts in it and what is at work in it. */
export type PanelPeriod = Period &
  Readonly<{
    id: Id
    target: number | null
    isLocked: boolean
    lockings: readonly PanelLocking[]
    counting: PanelMeasurement | null
    open: PanelMeasurement | null
  }>

/** Something that has a key and is called otherwise. */
export type Named = Readonly<{ key: string; name: string }>

/** By what a value is divided, as people call it. */
export type PanelDimension = Named & Readonly<{ categories: readonly Named[] }>

/** What of a KPI can be acted on. */
export type PanelKpi = Readonly<{
  id: Id
  name: string
  unit: string
  kpi: Kpi
  endedOn: string | null
  /** The key of the period that waits to be measured. */
  due: string | null
  /** What the levels of a rubric are called, from the lowest. */
  levelNames: readonly string[]
  dimensions: readonly PanelDimension[]
  periods: readonly PanelPeriod[]
  mayMeasure: boolean
  mayApprove: boolean
}>
