import type { GatherFault, GatherWarning } from './framework'
import type { FrameworkMap, Meaning, RowNote } from './frameworkMap'
import type { FrameworkRow, ReadFault } from './readRow'

/** What is told of the rows of a table while they are taken together, and the names of the columns that it is told at. */
export type Notes = {
  columnOf: (meaning: Meaning) => string | null
  columnOfDimension: (key: string) => string | null
  faults: RowNote<GatherFault | ReadFault>[]
  warnings: RowNote<GatherWarning>[]
}

export const notesOf = (map: FrameworkMap): Notes => ({
  columnOf: (meaning) => map.columns[meaning] ?? null,
  columnOfDimension: (key) =>
    Object.entries(map.dimensions ?? {}).find(([, dimension]) => dimension === key)?.[0] ?? null,
  faults: [],
  warnings: [],
})

/** What all rows of one thing say alike, or say nothing of; one that says something else is told. */
export const agreed = <Field extends Meaning & keyof FrameworkRow>(
  field: Field,
  rows: readonly FrameworkRow[],
  notes: Notes,
): FrameworkRow[Field] | null => {
  const [first, ...others] = rows.filter((row) => row[field] !== null && row[field] !== '')
  if (!first) return null
  for (const other of others)
    if (other[field] !== first[field])
      notes.faults.push({ column: notes.columnOf(field), kind: 'differs', line: other.line })
  return first[field]
}
