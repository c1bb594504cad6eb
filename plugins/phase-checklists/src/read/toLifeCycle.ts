import type { Doc } from '@streekwerk/payload-kit'
import { rowsIn, textIn } from '@streekwerk/payload-kit'

import type {
  Answerer,
  EvidenceKind,
  ItemKind,
  LifeCycle,
  LifeCycleItem,
} from '../domain/lifeCycle/lifeCycle'

/** A stored item of a life cycle, as the rules know it. */
export const toItem = (doc: Doc): LifeCycleItem => ({
  key: textIn(doc.key),
  kind: doc.kind as ItemKind,
  answeredBy: doc.answeredBy as Answerer,
  check: textIn(doc.check) || undefined,
  evidence: (Array.isArray(doc.evidence) ? doc.evidence : []) as EvidenceKind[],
  mayNotApply: doc.mayNotApply === true,
})

/** A stored version of a life cycle with its items, as the rules know it; the items come in their order. */
export const toLifeCycle = (
  lifeCycle: Readonly<Record<string, unknown>>,
  items: readonly Doc[],
): LifeCycle => ({
  key: textIn(lifeCycle.key),
  version: Number(lifeCycle.version ?? 0),
  phases: rowsIn(lifeCycle.phases).map((phase) => ({
    key: textIn(phase.key),
    steps: rowsIn(phase.steps).map((step) => ({
      key: textIn(step.key),
      items: items.filter((item) => item.step === step.key).map(toItem),
    })),
  })),
})
