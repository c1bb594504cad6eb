/** How much a gate asks of an item: it waits for what is required only; the rest is advice. */
export const itemKinds = ['required', 'recommended', 'optional'] as const
export type ItemKind = (typeof itemKinds)[number]

/** In which forms the proof of a result may be given. */
export const evidenceKinds = ['file', 'link', 'record', 'note'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The forms in which evidence can be given in a house, by whether it keeps files and has collections whose documents can be evidence. */
export const evidenceOf = ({
  files,
  records,
}: Readonly<{ files: unknown; records: readonly unknown[] }>): EvidenceKind[] => [
  ...(files === null ? [] : (['file'] as const)),
  'link',
  ...(records.length === 0 ? [] : (['record'] as const)),
  'note',
]

/** Who answers an item: somebody by hand, or a check of the host that looks in the records. */
export const answerers = ['person', 'check'] as const
export type Answerer = (typeof answerers)[number]

/** One thing to be settled in a step. */
export type LifeCycleItem = Readonly<{
  /** Names the item in every version of the life cycle. */
  key: string
  kind: ItemKind
  answeredBy: Answerer
  /** The name of the check, where a check answers. */
  check?: string | undefined
  /** The forms in which evidence is wanted, of which one is enough; none where a result alone will do, or a check answers. */
  evidence: readonly EvidenceKind[]
  /** Whether it may be left out with a justification. */
  mayNotApply: boolean
}>

/** What belongs together within a phase, in the order in which it is done. */
export type Step = Readonly<{ key: string; items: readonly LifeCycleItem[] }>

/** A stretch of the life cycle with a gate at its end. */
export type Phase = Readonly<{ key: string; steps: readonly Step[] }>

/** One version of a life cycle, from its first phase to its last. */
export type LifeCycle = Readonly<{ key: string; version: number; phases: readonly Phase[] }>

/** The items of a phase in the order of its steps. */
export const itemsOfPhase = (phase: Phase): readonly LifeCycleItem[] =>
  phase.steps.flatMap(({ items }) => items)

/** The items of a whole life cycle in its order. */
export const itemsOf = ({ phases }: LifeCycle): readonly LifeCycleItem[] => phases.flatMap(itemsOfPhase)
