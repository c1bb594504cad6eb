import type { FieldAccess, PayloadRequest } from 'payload'

import { readPath } from '../domain/path'
import { fieldsAlong } from './fieldsAlong'
import type { Subject } from './shapeOf'
import { fieldsOf } from './shapeOf'

type Doc = Readonly<Record<string, unknown>>
type Guarded = { access?: { read?: FieldAccess }; hidden?: boolean }

const isPlain = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands beside the fields of the next step; nothing where the row is gone. */
const inside = (data: Doc, name: string, row: string | null): Doc => {
  const value = data[name]
  if (row === null) return isPlain(value) ? value : {}
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : []
  return rows.filter(isPlain).find(({ id }) => String(id) === row) ?? {}
}

const isAllowed = async (read: FieldAccess, asked: Parameters<FieldAccess>[0]): Promise<boolean> => {
  try {
    return await read(asked)
  } catch {
    // A rule that stumbles over what is gone says nothing, which is no yes.
    return false
  }
}

/**
 * Whether whoever asks may read a value of a document, by the rules of all fields on the way to it, as the document is now. A field that is
 * hidden, or that is no longer there to have a rule, is told to nobody.
 */
export const mayRead = async (
  req: PayloadRequest,
  { doc, id, subject }: Readonly<{ subject: Subject; id: number | string | null; doc: Doc }>,
  path: string,
): Promise<boolean> => {
  const walked = fieldsAlong(req.payload, fieldsOf(req.payload, subject), readPath(path) ?? [])
  if (!walked || walked.length === 0) return false
  let siblingData = doc
  let blockData: Doc | undefined
  for (const { block, field, step } of walked) {
    const { access, hidden } = field as Guarded
    if (hidden === true) return false
    if (access?.read) {
      const asked = { blockData, data: doc, doc, id: id ?? undefined, req, siblingData }
      if (!(await isAllowed(access.read, asked as Parameters<FieldAccess>[0]))) return false
    }
    siblingData = inside(siblingData, step.name, step.row?.id ?? null)
    if (block) blockData = siblingData
  }
  return true
}
