import type { LifeCycle, LifeCycleItem } from './lifeCycle'

/** Where an item stands in its life cycle. */
export type PlacedItem = Readonly<{ item: LifeCycleItem; phase: string; step: string }>

/** What moving from one version of a life cycle to another does, item by item, each in the order of its own version. */
export type LifeCycleChanges = Readonly<{
  added: readonly PlacedItem[]
  removed: readonly PlacedItem[]
  /** What is asked otherwise, or elsewhere. */
  changed: readonly Readonly<{ from: PlacedItem; to: PlacedItem }>[]
}>

const placed = ({ phases }: LifeCycle): readonly PlacedItem[] =>
  phases.flatMap((phase) =>
    phase.steps.flatMap((step) => step.items.map((item) => ({ item, phase: phase.key, step: step.key }))),
  )

const byKey = (items: readonly PlacedItem[]): ReadonlyMap<string, PlacedItem> =>
  new Map(items.map((one) => [one.item.key, one]))

const sameItem = (a: LifeCycleItem, b: LifeCycleItem): boolean =>
  a.kind === b.kind &&
  a.answeredBy === b.answeredBy &&
  (a.check ?? '') === (b.check ?? '') &&
  a.mayNotApply === b.mayNotApply &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every((kind) => b.evidence.includes(kind))

const samePlace = (a: PlacedItem, b: PlacedItem): boolean =>
  a.phase === b.phase && a.step === b.step && sameItem(a.item, b.item)

/** What differs between two versions; items are the same by their keys, whatever else was changed about them. */
export const compareLifeCycles = (from: LifeCycle, to: LifeCycle): LifeCycleChanges => {
  const [old, fresh] = [placed(from), placed(to)]
  const [oldByKey, freshByKey] = [byKey(old), byKey(fresh)]
  return {
    added: fresh.filter(({ item }) => !oldByKey.has(item.key)),
    removed: old.filter(({ item }) => !freshByKey.has(item.key)),
    changed: fresh.flatMap((now) => {
      const before = oldByKey.get(now.item.key)
      return before === undefined || samePlace(before, now) ? [] : [{ from: before, to: now }]
    }),
  }
}
