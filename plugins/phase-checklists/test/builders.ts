import type { Answer } from '../src/domain/checklist/answer'
import { noAnswer } from '../src/domain/checklist/answer'
import type { LifeCycle, LifeCycleItem } from '../src/domain/lifeCycle/lifeCycle'

export const buildItem = (item: Partial<LifeCycleItem> = {}): LifeCycleItem => ({
  key: 'vision',
  kind: 'required',
  answeredBy: 'person',
  evidence: [],
  mayNotApply: false,
  ...item,
})

export const buildAnswer = (answer: Partial<Answer> = {}): Answer => ({ ...noAnswer, ...answer })

/** A life cycle with a phase for each list of items, in one step each. */
export const buildLifeCycle = (
  phases: Readonly<Record<string, readonly LifeCycleItem[]>>,
  version = 1,
): LifeCycle => ({
  key: 'short',
  version,
  phases: Object.entries(phases).map(([key, items]) => ({ key, steps: [{ key: `${key}-step`, items }] })),
})

export const today = '2026-11-27'
