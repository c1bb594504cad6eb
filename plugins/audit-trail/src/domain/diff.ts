import type { Leaf } from './flatten'
import { flatten } from './flatten'
import type { Json } from './json'
import { canonical } from './json'
import type { LeafKind, Shape } from './shape'

/** What became of one value; null stands for nothing. */
export type Change = Readonly<{ path: string; kind: LeafKind; isRedacted: boolean; from: Json; to: Json }>

type Leaves = ReadonlyMap<string, Leaf>

const changeAt = (path: string, before: Leaf | undefined, after: Leaf | undefined): readonly Change[] => {
  const known = after ?? before
  const [from, to] = [before?.value ?? null, after?.value ?? null] as const
  if (!known || canonical(from) === canonical(to)) return []
  return [{ from, isRedacted: known.isRedacted, kind: known.kind, path, to }]
}

/** What differs between two documents of a shape, field by field: first in the order of the fields as it became, then what is gone. */
export const diff = (
  shape: Shape,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Change[] => {
  // Most of a document stays what it was, and to take that apart would tell so too, at length.
  const perhaps = shape.filter(({ name }) => before[name] !== after[name])
  const [was, is] = [flatten(perhaps, before), flatten(perhaps, after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path) =>
    changeAt(path, was.get(path), is.get(path)),
  )
}

/** The values that come of changes to these. */
export const applied = (values: Leaves, changes: readonly Change[]): Leaves => {
  const left = new Map(values)
  for (const { isRedacted, kind, path, to } of changes) {
    if (to === null) left.delete(path)
    else left.set(path, { isRedacted, kind, value: to })
  }
  return left
}
