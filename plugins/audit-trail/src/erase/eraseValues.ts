import { inTransaction, transactionOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Payload, PayloadRequest } from 'payload'

import { titleFieldOf } from '../read/titleOf'
import { ACTOR, append, TITLE } from '../record/append'
import { addErased, ERASED, startErased } from './erasedText'

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
  /** Values in which one of these stands, in whatever document: a name, an address, an id; capitals or not. */
  texts?: readonly string[]
}>

const EVERYTHING_SHORT = 3

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

const conditionsOf = (
  payload: Payload,
  { actors = [], documents = [], texts = [] }: Erasing,
): readonly SQL[] => [
  ...documents.map((document) => isOfDocument(payload, document)),
  ...actors.map(
    ({ collection, id }) =>
      sql`(e.actor_collection = ${collection} and e.actor_id = ${String(id)} and v.path = ${ACTOR})`,
  ),
  ...texts.map(
    (text) =>
      sql`(strpos(lower(v.before), ${escaped(text)}) > 0 or strpos(lower(v.after), ${escaped(text)}) > 0)`,
  ),
]

/**
 * Erases values from the trail, in the transaction of the request, and records that: which ones, when and by whom, and nothing of what they
 * were. What happened stays told, and the chain stays provable. Answers how many it erased. Whoever calls has asked whether that is allowed.
 * Throws where nothing is said, or a text is so short that it stands in everything.
 */
export const eraseValues = async (req: PayloadRequest, erasing: Erasing): Promise<number> => {
  const conditions = conditionsOf(req.payload, erasing)
  if (conditions.length === 0) throw new Error('[audit-trail] say what is to be erased.')
  if ((erasing.texts ?? []).some((text) => text.trim().length < EVERYTHING_SHORT))
    throw new Error(`[audit-trail] texts: a text to erase has ${EVERYTHING_SHORT} characters at least.`)
  return inTransaction(req, async () => {
    const transaction = await transactionOf(req)
    const { rows } = await transaction.execute(sql`
      select v.entry_id::text as entry, v.path from audit_values v join audit_entries e on e.id = v.entry_id
      where v.salt is not null and (${sql.join([...conditions], sql` or `)})
      order by v.entry_id, v.path for update of v`)
    if (rows.length === 0) return 0
    const hash = startErased()
    for (const { entry, path } of rows) addErased(hash, { entry: String(entry), path: String(path) })
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
