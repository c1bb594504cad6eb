import { recordChange } from '@streekwerk/payload-audit-trail'
import type { Payload, TypedUser } from 'payload'

import { type Person, personFault, tracesOf } from '../domain/privacy/asked'
import { hasTrace, type Trace } from '../domain/privacy/traces'
import { Refusal } from '../refusal'
import { documentsOf } from './documentsOf'
import { findNamesakes } from './findNamesakes'
import { findTraces, type Found } from './findTraces'
import { inOneTransaction, type Session } from './inOneTransaction'
import { mailAbout } from './mailFiles'
import { readActs, readRecords } from './readRecords'
import { findRecords, knownOf, type PersonRecord, refuseUnknown } from './records'
import { readTextTables, type TextTable } from './textTables'

/** Something that is kept of a person: in which document of what, in which field, and what stands there. */
export type KeptValue = Readonly<{
  field: string
  id: string | null
  /** Only the name stands there, in a document that is not about the person: it may be somebody else's. */
  isPerhaps: boolean
  place: string
  value: unknown
}>

/** All that is kept of a person, for that person. */
export type PersonExport = Readonly<{
  accountsContactsIdeas: readonly Readonly<Record<string, unknown>>[]
  audit: readonly Readonly<Record<string, unknown>>[]
  madeAt: string
  mail: number
  /** Documents about somebody of the very name, who may be somebody else: to be looked at before they are given to anybody. */
  namesakes: readonly Readonly<Record<string, unknown> & { isPerhaps: true }>[]
  person: Person
  values: readonly KeptValue[]
}>

type Looked = Readonly<{
  /** The documents about the person, in which nothing is of somebody else. */
  records: readonly PersonRecord[]
  tables: ReadonlyMap<string, TextTable>
  traces: readonly Trace[]
}>

const valuesIn = async (
  session: Session,
  { records, tables, traces }: Looked,
  table: TextTable,
  found: readonly Found[],
): Promise<readonly KeptValue[]> => {
  const sure = traces.filter(({ kind }) => kind === 'email')
  const values: KeptValue[] = []
  for (const { columns, owner } of found) {
    const [document] = owner === null ? [] : await documentsOf(session, tables, table.table, [owner])
    const isOwn = records.some(({ collection, id }) => collection === document?.table && id === document.id)
    for (const { column, found: value } of columns)
      values.push({
        field: column.name,
        id: document?.id ?? owner,
        isPerhaps: !isOwn && !hasTrace(JSON.stringify(value), sure),
        place: document?.table ?? table.table,
        value,
      })
  }
  return values
}

/**
 * Finds all that is kept of a person: the documents about them, what they did, and wherever their address or their name stands. That it was
 * asked is recorded with each of those documents, and nothing is told that could not be.
 */
export const readPerson = async (
  { dataDir, payload, user }: Readonly<{ dataDir: string; payload: Payload; user: TypedUser | null }>,
  asked: Person & Readonly<{ ids: readonly string[] }>,
  now: Date,
): Promise<PersonExport> => {
  const fault = personFault(asked)
  if (fault !== null) throw new Refusal(fault)
  return inOneTransaction(payload, { isTrial: false, user }, async (req, session) => {
    const records = await findRecords(session, asked)
    refuseUnknown(asked.ids, records)
    const person = knownOf(asked, records)
    const traces = tracesOf(person)
    const namesakes = await findNamesakes(session, traces, records)
    const tables = await readTextTables(session)
    const looked = { records, tables: new Map(tables.map((table) => [table.table, table])), traces }
    const values: KeptValue[] = []
    for (const table of tables)
      values.push(...(await valuesIn(session, looked, table, await findTraces(session, table, traces))))
    const told = {
      accountsContactsIdeas: await readRecords(session, records),
      audit: await readActs(session, records),
      madeAt: now.toISOString(),
      mail: (await mailAbout(dataDir, traces)).length,
      namesakes: (await readRecords(session, namesakes)).map((each) => ({
        ...each,
        isPerhaps: true as const,
      })),
      person: { emails: [...new Set(person.emails)], names: [...new Set(person.names)] },
      values,
    }
    for (const { collection, id } of [...records, ...namesakes])
      await recordChange(req, { action: 'readKept', after: {}, before: {}, collection, id })
    return told
  })
}
