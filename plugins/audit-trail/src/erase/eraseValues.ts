import { inTransaction, transactionOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { titleFieldOf } from '../read/titleOf'
import { ACTOR, append, TITLE } from '../record/append'
import { addErased, ERASED, startErased } from './erasedText'

/** What is looked for in values. */
export type SoughtText = Readonly<{
  /** Whether it stands in a value, which is given as it was kept. */
  isIn: (value: unknown) => boolean
  /** In small letters: of these one at least stands in each value that may be meant, which is then looked at closely. */
  parts: readonly string[]
}>

/** What is erased: each of these, of which at least one must be said. */
export type Erasing = Readonly<{
  /**
   * Values of documents, all of them or those of some fields, with what is inside of those, and what the documents were called where that is
   * one of the fields; `id` is null of a global.
   */
  documents?: readonly Readonly<{
    collection: string
    id: number | string | null
    /** As `name` or `address.street`. @default all */
    fields?: readonly string[]
  }>[]
  /** What these accounts were called where they did something. */
  actors?: readonly Readonly<{ collection: string; id: number | string }>[]
  /** Values in which something stands, in whatever document: a name, an address, an id. */
  texts?: SoughtText
}>

/** A text as it stands in a kept value, which is JSON. */
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1).toLowerCase()

/** A path without its rows and languages, as fields are named. */
const fieldPath = sql`regexp_replace(v.path, '(:[^.\\[]*)?(\\[[^\\]]*\\])?(\\.|$)', '\\3', 'g')`

const isInField = (field: string): SQL =>
  sql`(${fieldPath} = ${field} or starts_with(${fieldPath}, ${`${field}.`}))`

type OfDocument = NonNullable<Erasing['documents']>[number]

/** Fields, with the name that entries give the document where one of them is what it comes from. */
const withTitle = (payload: Payload, slug: string, fields: readonly string[]): readonly string[] => {
  const title = titleFieldOf(payload, { isGlobal: false, slug })
  return title !== null && fields.includes(title) ? [...fields, TITLE] : fields
}

const isOfDocument = (payload: Payload, { collection, fields, id }: OfDocument): SQL => {
  const own = sql`e.collection = ${collection} and e.doc_id ${id === null ? sql`is null` : sql`= ${String(id)}`} and v.path <> ${ACTOR}`
  return fields
    ? sql`(${own} and (${sql.join(withTitle(payload, collection, fields).map(isInField), sql` or `)}))`
    : sql`(${own})`
}

const conditionsOf = (payload: Payload, { actors = [], documents = [] }: Erasing): readonly SQL[] => [
  ...documents.map((document) => isOfDocument(payload, document)),
  ...actors.map(
    ({ collection, id }) =>
      sql`(e.actor_collection = ${collection} and e.actor_id = ${String(id)} and v.path = ${ACTOR})`,
  ),
]

type Place = Readonly<{ entry: string; path: string }>
type Transaction = Awaited<ReturnType<typeof transactionOf>>

const AT_A_TIME = 2000

const placesNamed = async (
  transaction: Transaction,
  conditions: readonly SQL[],
): Promise<readonly Place[]> => {
  if (conditions.length === 0) return []
  const { rows } = await transaction.execute<Place>(sql`
    select v.entry_id::text as entry, v.path from audit_values v join audit_entries e on e.id = v.entry_id
    where v.salt is not null and (${sql.join([...conditions], sql` or `)})`)
  return rows
}

const valueOf = (kept: string | null): unknown => (kept === null ? null : (JSON.parse(kept) as unknown))

/** Where it stands in the trail: some at a time, as many values may be like those that are meant. */
const placesOf = async (transaction: Transaction, { isIn, parts }: SoughtText): Promise<readonly Place[]> => {
  const likely = parts.map(
    (part) =>
      sql`strpos(lower(v.before), ${escaped(part)}) > 0 or strpos(lower(v.after), ${escaped(part)}) > 0`,
  )
  const readAfter = async ({ entry, path }: Place) =>
    transaction.execute<Place & { after: string | null; before: string | null }>(sql`
      select v.entry_id::text as entry, v.path, v.before, v.after from audit_values v
      where v.salt is not null and (v.entry_id, v.path) > (${entry}::bigint, ${path})
        and (${sql.join(likely, sql` or `)})
      order by v.entry_id, v.path limit ${AT_A_TIME}`)
  const places: Place[] = []
  let last: Place | undefined = { entry: '0', path: '' }
  while (last !== undefined) {
    const { rows }: Awaited<ReturnType<typeof readAfter>> = await readAfter(last)
    for (const { after, before, entry, path } of rows)
      if (isIn(valueOf(before)) || isIn(valueOf(after))) places.push({ entry, path })
    last = rows.length < AT_A_TIME ? undefined : rows.at(-1)
  }
  return places
}

/** Holds the values at some places until the transaction ends: those that nobody erased meanwhile. */
const hold = async (transaction: Transaction, places: readonly Place[]): Promise<readonly Place[]> => {
  const { rows } = await transaction.execute<Place>(sql`
    select v.entry_id::text as entry, v.path from audit_values v
    join (select distinct entry, path from json_to_recordset(${JSON.stringify(places)}::json) as s(entry bigint, path text)) sought
      on v.entry_id = sought.entry and v.path = sought.path
    where v.salt is not null order by v.entry_id, v.path for update of v`)
  return rows
}

/**
 * Erases values from the trail, in the transaction of the request, and records that: which ones, when and by whom, and nothing of what they
 * were. What happened stays told, and the chain stays provable. Answers how many it erased. Whoever calls has asked whether that is allowed.
 * Throws where nothing is said.
 */
export const eraseValues = async (req: PayloadRequest, erasing: Erasing): Promise<number> => {
  const conditions = conditionsOf(req.payload, erasing)
  const { texts } = erasing
  const sought = texts && texts.parts.length > 0 ? texts : null
  if (conditions.length === 0 && sought === null) throw new Error('[audit-trail] say what is to be erased.')
  return inTransaction(req, async () => {
    const transaction = await transactionOf(req)
    const rows = await hold(transaction, [
      ...(await placesNamed(transaction, conditions)),
      ...(sought === null ? [] : await placesOf(transaction, sought)),
    ])
    if (rows.length === 0) return 0
    const hash = startErased()
    for (const { entry, path } of rows) addErased(hash, { entry, path })
    const [id = ''] = await append(req, [
      {
        action: 'erase',
        changes: [],
        collection: null,
        committed: [[ERASED, hash.digest('hex')]],
        id: null,
        title: '',
      },
    ])
    await transaction.execute(sql`
      update audit_values v set salt = null, before = null, after = null, erased_in = ${id}::bigint
      from json_to_recordset(${JSON.stringify(rows)}::json) as gone(entry bigint, path text)
      where v.entry_id = gone.entry and v.path = gone.path`)
    return rows.length
  })
}
