import type { ItemKind } from '../../domain/lifeCycle/lifeCycle'
import { itemKinds } from '../../domain/lifeCycle/lifeCycle'

type Named = Readonly<Record<string, unknown>>

/** In what an item is asked otherwise. */
export type ChangeFact =
  | Readonly<{ of: 'answeredBy' | 'evidence' | 'mayNotApply' | 'place' | 'words' }>
  | Readonly<{ of: 'kind'; from: ItemKind; to: ItemKind }>

/** An item that a move touches, by what it is called, and in what it is asked otherwise. */
type Touched = Readonly<{ key: string; title: string; facts: readonly ChangeFact[] }>

/** What a move to another version does, in names. */
export type Changes = Readonly<Record<'added' | 'changed' | 'removed', readonly Touched[]>>

const rowsOf = (value: unknown): readonly Named[] => (Array.isArray(value) ? (value as Named[]) : [])

const namedIn = (value: unknown): Named =>
  typeof value === 'object' && value !== null ? (value as Named) : {}

const isKind = (value: unknown): value is ItemKind => itemKinds.some((kind) => kind === value)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** In what an item is asked otherwise in the version moved to. */
const factsOf = (from: Named, to: Named): readonly ChangeFact[] => {
  const [was, is] = [namedIn(from.item), namedIn(to.item)]
  const differs = (...names: string[]): boolean => names.some((name) => !isSame(was[name], is[name]))
  return [
    ...(differs('kind') && isKind(was.kind) && isKind(is.kind)
      ? [{ from: was.kind, of: 'kind' as const, to: is.kind }]
      : []),
    ...(differs('answeredBy', 'check') ? [{ of: 'answeredBy' as const }] : []),
    ...(differs('evidence') ? [{ of: 'evidence' as const }] : []),
    ...(differs('mayNotApply') ? [{ of: 'mayNotApply' as const }] : []),
    ...(isSame([from.phase, from.step], [to.phase, to.step]) ? [] : [{ of: 'place' as const }]),
  ]
}

/** Reads what the server says that a move changes; an item without a title is called by its key. */
export const readChanges = (answer: Named): Changes => {
  const [changes, titles] = [namedIn(answer.changes), namedIn(answer.titles)]
  const called = (key: unknown): Touched[] => {
    if (typeof key !== 'string') return []
    const title = titles[key]
    return [{ facts: [], key, title: typeof title === 'string' && title !== '' ? title : key }]
  }
  const touched = (placed: unknown): Touched[] => called(namedIn(namedIn(placed).item).key)
  const rewordedKeys = new Set(Array.isArray(answer.reworded) ? (answer.reworded as unknown[]) : [])
  const saysWords = (key: string): ChangeFact[] => (rewordedKeys.has(key) ? [{ of: 'words' }] : [])
  const changed = rowsOf(changes.changed).flatMap(({ from, to }) =>
    touched(to).map((each) => ({
      ...each,
      facts: [...factsOf(namedIn(from), namedIn(to)), ...saysWords(each.key)],
    })),
  )
  const reworded = [...rewordedKeys].flatMap(called).map((each) => ({ ...each, facts: saysWords(each.key) }))
  return {
    added: rowsOf(changes.added).flatMap(touched),
    changed: [...changed, ...reworded.filter(({ key }) => changed.every((each) => each.key !== key))],
    removed: rowsOf(changes.removed).flatMap(touched),
  }
}
