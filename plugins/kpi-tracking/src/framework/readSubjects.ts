import { findSeen, idOf, isPossibleId, named, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { FrameworkMap, NamedRow, RowNote } from '../domain/framework/frameworkMap'
import { optionsIn } from '../read/optionsOf'

type Found = Readonly<{
  /** The rows of which the subject is known, with its id in the place of how they name it. */
  rows: readonly NamedRow[]
  faults: readonly RowNote<'subjectNotUnique' | 'subjectUnknown'>[]
}>

/** The ids of the subjects that whoever asks may read, by how a table names them. */
const readNamed = async (
  req: PayloadRequest,
  names: readonly string[],
  field: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { subject } = optionsIn(req)
  const possible = field === 'id' ? names.filter((name) => isPossibleId(req, subject, name)) : names
  if (possible.length === 0) return new Map()
  const docs = await findSeen(req, subject, {
    select: { [field]: true },
    where: { [field]: { in: possible } },
  })
  const found = new Map<string, string[]>()
  for (const doc of docs) {
    const [id, name] = [idOf(doc.id) ?? '', field === 'id' ? String(doc.id) : textIn(doc[field])]
    found.set(name, [...(found.get(name) ?? []), id])
  }
  return found
}

/** Whether subjects can be told apart by a field: their id, or a text of its own. */
export const isNaming = ({ payload }: PayloadRequest, subject: string, field: string): boolean => {
  if (field === 'id') return true
  const found = payload.collections[named(subject)]?.config.flattenedFields.find(({ name }) => name === field)
  return (
    found !== undefined &&
    (found.type === 'text' || found.type === 'email') &&
    !('hasMany' in found && found.hasMany)
  )
}

/** Finds the subject that each row is of, by its id or by another field of which each value is of one document. */
export const readSubjects = async (
  req: PayloadRequest,
  rows: readonly NamedRow[],
  { field, map }: { field: string; map: FrameworkMap },
): Promise<Found> => {
  const column = map.columns.subject
  // That the table has no such column is told with all that it lacks.
  if (column === undefined || !Object.hasOwn(rows[0]?.cells ?? {}, column)) return { faults: [], rows }
  const nameIn = ({ cells }: NamedRow): string => (cells[column] ?? '').trim()
  const names = [...new Set(rows.map(nameIn))].filter((name) => name !== '')
  const found = await readNamed(req, names, field)
  const faults: RowNote<'subjectNotUnique' | 'subjectUnknown'>[] = []
  const known = rows.flatMap((row) => {
    const name = nameIn(row)
    const [id, other] = found.get(name) ?? []
    // That none is said is told with the row.
    if (name === '' || (id !== undefined && other === undefined))
      return [{ ...row, cells: { ...row.cells, [column]: id ?? '' } }]
    const kind = id === undefined ? ('subjectUnknown' as const) : ('subjectNotUnique' as const)
    faults.push({ column, kind, line: row.line })
    return []
  })
  return { faults, rows: known }
}
