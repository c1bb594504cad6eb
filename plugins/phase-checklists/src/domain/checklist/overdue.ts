import type { Verdict } from './judgeItem'

/** An item with who should settle it and until when (YYYY-MM-DD). */
export type OwnedItem = Readonly<{
  key: string
  owner: string | null
  dueOn: string | null
  verdict: Verdict
}>

/** The items that should have been settled before today, by owner; under null those that are nobody's. The longest overdue first. */
export const overdueByOwner = (
  items: readonly OwnedItem[],
  today: string,
): ReadonlyMap<string | null, readonly OwnedItem[]> => {
  const late = items
    .filter(({ dueOn, verdict }) => dueOn !== null && dueOn < today && !verdict.isSettled)
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  const byOwner = new Map<string | null, OwnedItem[]>()
  for (const item of late) byOwner.set(item.owner, [...(byOwner.get(item.owner) ?? []), item])
  return byOwner
}
