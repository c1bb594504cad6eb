import { rm } from 'node:fs/promises'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { eraseValues } from '@streekwerk/payload-audit-trail'
import { purgeWords } from '@streekwerk/payload-showcase'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import type { Words } from '../domain/locales/locales'
import { type Person, personFault, tracesOf } from '../domain/privacy/asked'
import { hasTraceIn } from '../domain/privacy/jsonTraces'
import { plainPartsOf } from '../domain/privacy/plainParts'
import type { ErasureReport, PlaceCount } from '../domain/privacy/report'
import type { Trace } from '../domain/privacy/traces'
import { holdDocumentLock, holdLock } from '../hooks/transaction'
import { Refusal } from '../refusal'
import { replaceCopiedNames, type Replaced } from './copiedNames'
import { documentsOf, markSaved, type Owner } from './documentsOf'
import { findNamesakes, toldNamesakes, withoutOwnNames } from './findNamesakes'
import { holdTraces, writeWithout } from './findTraces'
import { followPublic } from './followPublic'
import { changedTables, freeRoom } from './freeRoom'
import { inOneTransaction, type Session } from './inOneTransaction'
import { mailAbout } from './mailFiles'
import { pastKeepers } from './pastKeepers'
import { readMentions } from './readMentions'
import { recordErased } from './recordErased'
import { clearRecord, findRecords, knownOf, ownFields, type PersonRecord, refuseUnknown } from './records'
import { copyRenamed, nameApart, removeNamedAfter, type Renaming, uploadTables } from './renameFiles'
import { readTextTables, type TextTable } from './textTables'
import { filesInFolder, type UploadFiles } from './uploadFiles'

/** What is to be erased. */
export type Erasing = Readonly<
  Person & {
    /** Documents that are about the person, by id. */
    ids: readonly string[]
    /** Says what would be done, and does nothing. */
    isTrial: boolean
    /** Also takes the name where it stands in texts, which may be of somebody else of that name. */
    withMentions: boolean
  }
>

type Context = Readonly<{
  dataDir: string
  /** Where uploads are kept. @default in folders of `dataDir` */
  files?: UploadFiles | undefined
  payload: Payload
  user: TypedUser | null
}>

const filesOf = ({ dataDir, files }: Context): UploadFiles => files ?? filesInFolder(dataDir)

type Cleaned = { documents: Owner[]; renamings: Renaming[]; replaced: PlaceCount[] }

const ownAccount: Words = {
  nl: 'Uw eigen account wist een andere beheerder: het heeft hetzelfde adres, of is het.',
  en: 'Your own account is erased by another administrator: it has the same address, or is it.',
}
const accountToo: Words = {
  nl: 'Er is een account met hetzelfde e-mailadres. Wis eerst dat, op het scherm van het account; of verander het adres hier, als het van iemand anders is.',
  en: 'There is an account with the same e-mail address. Erase that first, on the screen of the account; or change the address here, if it is of somebody else.',
}

/** An account goes only by itself or by its address: whoever may write a contact could have another’s erased with it. */
const refuseOthers = (
  { user }: Context,
  { emails, ids }: Erasing,
  records: readonly PersonRecord[],
): void => {
  const accounts = records.filter(({ collection }) => collection === 'users')
  if (accounts.some(({ id }) => id === user?.id)) throw new Refusal(ownAccount)
  const asked = new Set(emails.map((email) => email.trim().toLowerCase()))
  if (accounts.some(({ email, id }) => !ids.includes(id) && !asked.has(email?.toLowerCase() ?? '')))
    throw new Refusal(accountToo)
}

const isUpload = (table: string): boolean => uploadTables.some((each) => each === table)

/** More often than this nobody writes somebody's name anew while it is being erased. */
const PASSES = 5

const cleanTable = async (
  session: Session,
  tables: ReadonlyMap<string, TextTable>,
  table: TextTable,
  traces: readonly Trace[],
): Promise<Cleaned> => {
  const cleaned: Cleaned = { documents: [], renamings: [], replaced: [] }
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rows = withoutOwnNames(table.table, await holdTraces(session, table, traces), traces)
    if (rows.length === 0) break
    const { found, renamings } = isUpload(table.table)
      ? nameApart(table.table, rows)
      : { found: rows, renamings: [] }
    await pastKeepers(session, table.table, () => writeWithout(session, table, found))
    const owners = found.flatMap(({ owner }) => owner ?? [])
    cleaned.documents.push(...(await documentsOf(session, tables, table.table, owners)))
    cleaned.renamings.push(...renamings)
    cleaned.replaced.push(
      ...countsOf(
        table.table,
        found.flatMap(({ columns }) => columns.map(({ column }) => column.name)),
      ),
    )
  }
  return cleaned
}

const countsOf = (place: string, fields: readonly string[]): PlaceCount[] =>
  [...new Set(fields)].map((field) => ({
    count: fields.filter((each) => each === field).length,
    field,
    place,
  }))

const cleanTables = async (
  session: Session,
  tables: readonly TextTable[],
  traces: readonly Trace[],
): Promise<Cleaned> => {
  const all: Cleaned = { documents: [], renamings: [], replaced: [] }
  if (traces.length === 0) return all
  const byName = new Map(tables.map((table) => [table.table, table]))
  for (const table of tables) {
    const cleaned = await cleanTable(session, byName, table, traces)
    all.documents.push(...cleaned.documents)
    all.renamings.push(...cleaned.renamings)
    all.replaced.push(...cleaned.replaced)
  }
  return all
}

const eraseFromTrail = async (
  req: PayloadRequest,
  records: readonly PersonRecord[],
  copies: readonly Replaced[],
  traces: readonly Trace[],
): Promise<number> => {
  const actors = records.filter(({ collection }) => collection === 'users')
  const documents = [
    ...records.map(({ collection, id }) => ({ collection, fields: ownFields(collection), id })),
    ...copies,
  ]
  const texts = { isIn: (value: unknown) => hasTraceIn(value, traces), parts: plainPartsOf(traces) }
  if (actors.length + documents.length + texts.parts.length === 0) return 0
  return eraseValues(req, { actors, documents, texts })
}

const countBy = (records: readonly PersonRecord[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(records.map(({ collection }) => collection))].map((collection) => [
      collection,
      records.filter((each) => each.collection === collection).length,
    ]),
  )

type InDatabase = ErasureReport & Readonly<{ sought: readonly Trace[] }>

const eraseInDatabase = async (
  context: Context,
  asked: Erasing,
  req: PayloadRequest,
  session: Session,
): Promise<InDatabase> => {
  await holdLock(req, 'privacy:erase')
  for (const id of asked.ids) await holdDocumentLock(req, 'users', id)
  const named = await findRecords(session, asked)
  const known = knownOf(asked, named)
  // Who was named by a document may have others under the same address.
  const records = await findRecords(session, { emails: known.emails, ids: asked.ids })
  refuseUnknown(asked.ids, records)
  refuseOthers(context, asked, records)
  const all = tracesOf(knownOf(asked, records))
  const sought = all.filter(({ kind }) => kind === 'email' || asked.withMentions)
  const fresh = records.filter(({ isAnonymous }) => !isAnonymous)
  for (const record of fresh) await clearRecord(session, record)
  const copies: Replaced[] = []
  for (const { collection, id } of records)
    if (collection === 'users') copies.push(...(await replaceCopiedNames(session, id)))
  const tables = await readTextTables(session)
  const cleaned = await cleanTables(session, tables, sought)
  const mentions = await readMentions(
    session,
    tables,
    all.filter((trace) => !sought.includes(trace)),
  )
  const namesakes = await findNamesakes(session, all, records)
  await markSaved(session, cleaned.documents)
  const audit = await eraseFromTrail(req, records, copies, sought)
  await recordErased(req, fresh)
  await followPublic(req, session, cleaned.documents, sought)
  // Before the commit, after which nobody knows any more what to look for: should that fail, some mail is gone that nobody misses.
  const mail = await mailAbout(context.dataDir, sought)
  if (!asked.isTrial) {
    await copyRenamed(filesOf(context), cleaned.renamings)
    for (const path of mail) await rm(path, { force: true })
  }
  return {
    audit,
    emails: [...new Set(all.flatMap(({ kind, text }) => (kind === 'email' ? [text] : [])))],
    mail: mail.length,
    mentions,
    namesakes: toldNamesakes(namesakes),
    names: [...new Set(all.flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])))],
    records: countBy(fresh),
    renamed: cleaned.renamings.length,
    replaced: [
      ...cleaned.replaced,
      ...copies.flatMap(({ collection, fields }) => countsOf(collection, fields)),
    ],
    sought,
    tables: await changedTables(session),
  }
}

const isHeldBy =
  ({ db }: Payload) =>
  async (table: string, name: string): Promise<boolean> => {
    const { drizzle } = db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(
      sql`select from ${sql.identifier(table)} t where strpos(to_jsonb(t)::text, ${JSON.stringify(name)}) > 0 limit 1`,
    )
    return rows.length > 0
  }

/**
 * Erases a person: what documents about them say of them, what they signed in with, their e-mail address wherever it stands and, where that
 * is asked, their name; from content, drafts, versions, public pages, the values of the audit trail and mail that lies as files. In the
 * database it is one transaction, after which the room of what was there is given free; files that are named after the person go when it is done, and whoever is interrupted then asks again, with the
 * name, which takes what is left. A `Refusal` says what is wrong.
 */
export const erasePerson = async (context: Context, asked: Erasing): Promise<ErasureReport> => {
  const fault = personFault(asked)
  if (fault !== null) throw new Refusal(fault)
  const { payload, user } = context
  const { sought, ...report } = await inOneTransaction(
    payload,
    { isTrial: asked.isTrial, user },
    (req, session) => eraseInDatabase(context, asked, req, session),
  )
  if (!asked.isTrial) {
    await removeNamedAfter(filesOf(context), sought, isHeldBy(payload))
    await purgeWords(payload)
    await freeRoom(payload, [...new Set([...report.tables, 'showcase_words'])])
  }
  return report
}
