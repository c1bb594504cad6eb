import { ERASED_BARE, hasTrace, type Trace } from '../domain/privacy/traces'
import type { Found } from './findTraces'
import type { UploadFiles } from './uploadFiles'

/** The collections whose bytes lie in a folder of their name. */
export const uploadTables = ['files', 'media'] as const

/** A file that gets another name. */
export type Renaming = Readonly<{ from: string; table: string; to: string }>

const isFilename = (column: string): boolean => column === 'filename' || column.endsWith('_filename')

const unique = (value: unknown, id: string): unknown =>
  typeof value === 'string' ? value.replaceAll(ERASED_BARE, `${ERASED_BARE}-${id.slice(-6)}`) : value

/** The same rows with names of files that are of no other document, and the files that get them. */
export const nameApart = (
  table: string,
  found: readonly Found[],
): Readonly<{ found: readonly Found[]; renamings: readonly Renaming[] }> => {
  const told = found.map((row) => ({
    ...row,
    columns: row.columns.map((each) =>
      isFilename(each.column.name) || each.column.name.endsWith('url')
        ? { ...each, without: unique(each.without, row.owner ?? '') }
        : each,
    ),
  }))
  const renamings = told.flatMap(({ columns }) =>
    columns
      .filter(({ column }) => isFilename(column.name))
      .map((each) => ({ from: String(each.found), table, to: String(each.without) })),
  )
  return { found: told, renamings }
}

/** Puts the bytes beside each other under both names, before the database says the new one: whichever it says then, they are there. */
export const copyRenamed = async (files: UploadFiles, renamings: readonly Renaming[]): Promise<void> => {
  for (const renaming of renamings) await files.copy(renaming)
}

/** Removes files that are named after the person and that no document has any more. */
export const removeNamedAfter = async (
  files: UploadFiles,
  traces: readonly Trace[],
  isHeld: (table: string, name: string) => Promise<boolean>,
): Promise<void> => {
  for (const table of uploadTables)
    for await (const name of files.list(table))
      if (hasTrace(name, traces) && !(await isHeld(table, name))) await files.remove(table, name)
}
