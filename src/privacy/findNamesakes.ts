import { isOnlyName, maskedEmail, type Namesake } from '../domain/privacy/namesakes'
import type { Trace } from '../domain/privacy/traces'
import { findTraces, type Found } from './findTraces'
import type { Session } from './inOneTransaction'
import { findRecords, nameColumn, type PersonRecord, recordCollections } from './records'

const isOwnName = (
  table: string,
  { column, found }: Found['columns'][number],
  traces: readonly Trace[],
): boolean =>
  recordCollections.some((each) => each === table && nameColumn[each] === column.name) &&
  isOnlyName(String(found), traces)

/** What was found but for what somebody is called in the own document: that goes with the document, or stays with it. */
export const withoutOwnNames = (
  table: string,
  found: readonly Found[],
  traces: readonly Trace[],
): readonly Found[] =>
  found.flatMap((row) => {
    const columns = row.columns.filter((each) => !isOwnName(table, each, traces))
    return columns.length === 0 ? [] : [{ ...row, columns }]
  })

/** The documents about somebody of the very name that is looked for, beside those that are known to be about the person. */
export const findNamesakes = async (
  session: Session,
  traces: readonly Trace[],
  records: readonly PersonRecord[],
): Promise<readonly PersonRecord[]> => {
  const names = traces.filter(({ kind }) => kind === 'name')
  const ids: string[] = []
  for (const table of recordCollections) {
    const columns = [{ isJson: false, isList: false, name: nameColumn[table] }]
    const found = await findTraces(session, { columns, heldBy: null, owner: 'id', table }, names)
    for (const { columns: told, owner } of found)
      if (owner !== null && told.some((each) => isOwnName(table, each, names))) ids.push(owner)
  }
  if (ids.length === 0) return []
  return (await findRecords(session, { emails: [], ids })).filter(
    ({ id }) => !records.some((each) => each.id === id),
  )
}

/** Namesakes as whoever asks is told of them. */
export const toldNamesakes = (namesakes: readonly PersonRecord[]): readonly Namesake[] =>
  namesakes.map(({ collection, email, id, name }) => ({
    collection,
    email: email === null ? null : maskedEmail(email),
    id,
    name,
  }))
