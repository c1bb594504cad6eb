/** An item that may be asked of somebody, until a day (YYYY-MM-DD) or without one. */
type DueItem = Readonly<{ dueOn: string | null; isAsked: boolean }>

/** An item with who should settle it. */
export type OwnedItem = DueItem & Readonly<{ key: string; owner: string | null }>

/** Whether an item should have been settled before today. */
export const isOverdue = ({ dueOn, isAsked }: DueItem, today: string): boolean =>
  isAsked && dueOn !== null && dueOn < today

/** The items that are overdue, by owner; under null those that are nobody's. The longest overdue first. */
export const overdueByOwner = (
  items: readonly OwnedItem[],
  today: string,
): ReadonlyMap<string | null, readonly OwnedItem[]> => {
  const late = items
    .filter((item) => isOverdue(item, today))
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  const byOwner = new Map<string | null, OwnedItem[]>()
  for (const item of late) byOwner.set(item.owner, [...(byOwner.get(item.owner) ?? []), item])
  return byOwner
}
