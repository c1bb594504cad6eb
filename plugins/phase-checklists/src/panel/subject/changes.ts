type Named = Readonly<Record<string, unknown>>

/** An item that a move touches, by what it is called. */
type Touched = Readonly<{ key: string; title: string }>

/** What a move to another version does, in names. */
export type Changes = Readonly<Record<'added' | 'changed' | 'removed', readonly Touched[]>>

const rowsOf = (value: unknown): readonly Named[] => (Array.isArray(value) ? (value as Named[]) : [])

const namedIn = (value: unknown): Named =>
  typeof value === 'object' && value !== null ? (value as Named) : {}

/** Reads what the server says that a move changes; an item without a title is called by its key. */
export const readChanges = (answer: Named): Changes => {
  const [changes, titles] = [namedIn(answer.changes), namedIn(answer.titles)]
  const called = (key: unknown): Touched[] => {
    if (typeof key !== 'string') return []
    const title = titles[key]
    return [{ key, title: typeof title === 'string' && title !== '' ? title : key }]
  }
  const touched = (placed: unknown): Touched[] => called(namedIn(namedIn(placed).item).key)
  const changed = rowsOf(changes.changed).flatMap(({ to }) => touched(to))
  const reworded = (Array.isArray(answer.reworded) ? (answer.reworded as unknown[]) : []).flatMap(called)
  return {
    added: rowsOf(changes.added).flatMap(touched),
    changed: [...changed, ...reworded.filter(({ key }) => changed.every((each) => each.key !== key))],
    removed: rowsOf(changes.removed).flatMap(touched),
  }
}
