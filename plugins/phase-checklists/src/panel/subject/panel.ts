import type { FileTarget } from '@streekwerk/payload-kit/pure'

import type { Result, WorkStatus } from '../../domain/checklist/answer'
import type { Verdict } from '../../domain/checklist/judgeItem'
import type { WaiverStanding } from '../../domain/checklist/waivers'
import type { Progress } from '../../domain/gate/answerGate'
import type { Answerer, EvidenceKind, ItemKind } from '../../domain/lifeCycle/lifeCycle'
import type { PhaseOnTrail } from '../../domain/trail/phaseStandings'

/** An id as the house has it: a number in one that counts its documents. */
export type Id = number | string

/** Somebody as the view names them. */
export type Person = Readonly<{ id: Id; name: string }>

/** Whom an item can be given to: everybody whom the viewer may see, or where they are many some of them, and where to look for others. */
export type People = Readonly<{
  known: readonly Person[]
  isAll: boolean
  collection: string
  /** The fields in which a name is looked for. */
  searchIn: readonly string[]
}>

/** A piece of evidence; what it is called is null where it was deleted or the viewer may not read it. */
export type PanelEvidence = Readonly<{
  id?: string
  kind: EvidenceKind
  file: Id | null
  link: string
  note: string
  record: Readonly<{ relationTo: string; value: Id }> | null
  name: string | null
  href: string | null
  isGone: boolean
}>

/** A waiver with who did what and on which day (YYYY-MM-DD). */
export type PanelWaiver = Readonly<{
  id: Id
  reason: string
  standing: WaiverStanding
  validUntil: string
  requestedBy: Id | null
  approvedBy: Id | null
  approvedOn: string | null
  withdrawnBy: Id | null
  withdrawnOn: string | null
  isDeclined: boolean
  /** Where its history is; null for whoever may not look. */
  history: string | null
}>

/** An item as the view shows it and lets it be answered. */
export type PanelItem = Readonly<{
  id: Id
  key: string
  kind: ItemKind
  title: string
  guidance: string
  answeredBy: Answerer
  mayNotApply: boolean
  evidenceWanted: readonly EvidenceKind[]
  status: WorkStatus
  result: Result
  answer: string
  justification: string
  evidence: readonly PanelEvidence[]
  owner: Id | null
  dueOn: string | null
  override: Readonly<{ isMet: boolean; reason: string; by: Id | null; on: string | null }> | null
  waivers: readonly PanelWaiver[]
  verdict: Verdict
  /** When it was saved last, as the server tells it. */
  savedAt: string
  /** Where its history is; null for whoever may not look. */
  history: string | null
  /** Whether it asks something of who owns it. */
  isAsked: boolean
}>

/** A step with its items. */
export type PanelStep = Readonly<{
  key: string
  name: string
  guidance: string
  progress: Progress
  items: readonly PanelItem[]
}>

/** A phase with where the subject stands with it. */
export type PanelPhase = PhaseOnTrail &
  Readonly<{ name: string; guidance: string; progress: Progress; steps: readonly PanelStep[] }>

/** A collection whose documents can be evidence. */
export type RecordSource = Readonly<{ collection: string; name: string; titleField: string }>

/** What the viewer may do with this subject. */
export type May = Readonly<{ answer: boolean; decide: boolean; start: boolean; waive: boolean }>

/** A life cycle that can be chosen. */
export type LifeCycleChoice = Readonly<{ id: Id; name: string; version: number }>

/** A life cycle to begin with: what it is for, and how much it asks. */
export type Start = LifeCycleChoice & Readonly<{ guidance: string; phases: number; items: number }>

/** What every part of the view goes by. */
export type Surroundings = Readonly<{
  subject: Id
  language: string
  /** Where the REST interface is, without a slash at its end. */
  api: string
  /** What an address of it ends with so that it tells and keeps texts in the language of the panel. */
  inLanguage: string
  me: Id
  today: string
  may: May
  people: People
  files: FileTarget | null
  records: readonly RecordSource[]
}>
