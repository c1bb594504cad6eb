import type { Answerer, EvidenceKind, ItemKind, LifeCycle, TemplateItem } from '../domain/lifeCycle/lifeCycle'
import type { Doc } from './localApi'

const list = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : []
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const toItem = (doc: Doc): TemplateItem => ({
  key: text(doc.key),
  kind: doc.kind as ItemKind,
  answeredBy: doc.answeredBy as Answerer,
  check: text(doc.check) || undefined,
  evidence: (Array.isArray(doc.evidence) ? doc.evidence : []) as EvidenceKind[],
  mayNotApply: doc.mayNotApply === true,
})

/** A stored version of a life cycle with its items, as the rules know it; the items come in their order. */
export const toLifeCycle = (
  lifeCycle: Readonly<Record<string, unknown>>,
  items: readonly Doc[],
): LifeCycle => ({
  key: text(lifeCycle.key),
  version: Number(lifeCycle.version ?? 0),
  phases: list(lifeCycle.phases).map((phase) => ({
    key: text(phase.key),
    steps: list(phase.steps).map((step) => ({
      key: text(step.key),
      items: items.filter((item) => item.step === step.key).map(toItem),
    })),
  })),
})
