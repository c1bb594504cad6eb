import type { Words } from '../domain/locales/locales'
import type { SectionKey } from '../domain/plans/sections'

/** What the program can find out by itself; an item that names one of these is answered from the records. */
export const checkNames = [
  'intent-declared',
  'values-stated',
  'helix-complete',
  'agenda-theme-tested',
  'mapping-has-sources',
  'reciprocity-balanced',
  'plan-complete',
  'agreements-signed',
  'kpis-complete',
  'tasks-accountable',
] as const

/** One of the questions that the program answers from the records. */
export type CheckName = (typeof checkNames)[number]

/** One thing to be settled in a step, in words. */
export type ItemContent = Readonly<{
  /** Names the item in every version of its life cycle. */
  key: string
  /** A gate waits for what is required; the rest is advice. */
  kind: 'required' | 'recommended' | 'optional'
  answeredBy: 'person' | 'check'
  check?: CheckName
  /** The forms in which evidence is wanted, of which one is enough; none where a result alone will do. */
  evidence: readonly ('file' | 'link' | 'record' | 'note')[]
  /** Whether it may be left out with a justification. */
  mayNotApply: boolean
  /** What is asked, in one line. */
  title: Words
  /** What to do, what good looks like and where it is recorded, in one to three sentences. */
  guidance: Words
  /** The sections of the project plan that it is about, by whose numbers the guidance names them. */
  sections?: readonly SectionKey[]
}>

/** What belongs together within a phase, in the order in which it is done. */
export type StepContent = Readonly<{
  key: string
  name: Words
  guidance: Words
  items: readonly ItemContent[]
}>

/** A stretch of a life cycle with a gate at its end. */
export type PhaseContent = Readonly<{
  key: string
  name: Words
  guidance: Words
  steps: readonly StepContent[]
}>

/** A life cycle as a new cooperative finds it, until its editors make it their own. */
export type LifeCycleContent = Readonly<{
  key: string
  version: number
  name: Words
  guidance: Words
  phases: readonly PhaseContent[]
}>

type Asked = Omit<ItemContent, 'answeredBy' | 'check' | 'evidence' | 'kind' | 'mayNotApply'>

/** Where the program looks for itself there is nothing to prove, and whoever knows better overrules it with a reason. */
type ItemDraft = Asked &
  (
    | (Partial<Pick<ItemContent, 'evidence' | 'mayNotApply'>> & { check?: never })
    | { check: CheckName; evidence?: never; mayNotApply?: never }
  )

const itemOfKind =
  (kind: ItemContent['kind']) =>
  ({ check, evidence = [], mayNotApply, ...asked }: ItemDraft): ItemContent => ({
    ...asked,
    kind,
    evidence,
    ...(check === undefined
      ? { answeredBy: 'person', mayNotApply: mayNotApply ?? kind !== 'required' }
      : { answeredBy: 'check', check, mayNotApply: false }),
  })

/** An item that the gate waits for; it always applies, unless it says otherwise. */
export const required = itemOfKind('required')

/** An item that the gate does not wait for but a good project has; it may be left out with a justification. */
export const recommended = itemOfKind('recommended')

/** An item that helps some projects; it may be left out with a justification. */
export const optional = itemOfKind('optional')
