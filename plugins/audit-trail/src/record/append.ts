import { connectionOf, nameOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Action } from '../domain/action'
import type { Change } from '../domain/diff'
import type { Committed } from '../domain/entryText'
import { canonical } from '../domain/json'
import { keptChange } from '../domain/keptValue'
import { optionsOf } from '../read/optionsOf'
import { commitmentOf, fingerprintOf, newSalt } from './commit'

/** Where the names stand that an entry tells: they are values too, as they may have to be erased. */
export const ACTOR = '@actor'
export const TITLE = '@title'

/** Something that was done; `id` is null of a global, and `collection` of what is of the trail itself. */
export type NewEntry = Readonly<{
  action: Action
  collection: string | null
  id: string | null
  title: string
  changes: readonly Change[]
  /** What else it commits to. */
  committed?: readonly Committed[]
  /** Instead of who asks. */
  actor?: Readonly<{ collection: string; id: string; name: string }> | null
}>

const actorOf = (req: PayloadRequest) => {
  const { user } = req
  if (!user) return null
  const name = optionsOf(req.payload)?.actorName?.(user) ?? nameOf(req)
  return { collection: user.collection, id: String(user.id), name }
}

const nameChange = (path: string, name: string): readonly Change[] =>
  name === '' ? [] : [{ from: null, isRedacted: false, kind: 'plain', path, to: name }]

/** A value as it is kept, with what the entry commits to of it. */
type Kept = Readonly<{
  committed: Committed
  value: Readonly<{ path: string; salt: string; before: string; after: string }> | null
}>

const keptOf = ({ from, isRedacted, kind, path, to }: Change): Kept => {
  if (isRedacted) return { committed: [path, null], value: null }
  const { after, before } = keptChange(kind, { from, to }, fingerprintOf)
  const value = { after: canonical(after), before: canonical(before), path, salt: newSalt() }
  return { committed: [path, commitmentOf(value.salt, value)], value }
}

const rowOf = (req: PayloadRequest, entry: NewEntry) => {
  const actor = entry.actor === undefined ? actorOf(req) : entry.actor
  const kept = [
    ...nameChange(ACTOR, actor?.name ?? ''),
    ...nameChange(TITLE, entry.title),
    ...entry.changes,
  ].map(keptOf)
  return {
    action: entry.action,
    actor_collection: actor?.collection ?? null,
    actor_id: actor?.id ?? null,
    collection: entry.collection,
    committed: [...kept.map(({ committed }) => committed), ...(entry.committed ?? [])],
    doc_id: entry.id,
    values: kept.flatMap(({ value }) => value ?? []),
  }
}

type Row = ReturnType<typeof rowOf>
type Connection = Awaited<ReturnType<typeof connectionOf>>
type Entered = { execute: Awaited<ReturnType<Connection['execute']>>; all: unknown; values: unknown }

const ENTER = 'select audit_trail_enter($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)::text as id'

/** The statement has a name, by which a connection keeps its plan: it is sent with nearly every write, and would be parsed and planned with each. */
const enterOne = ({ _: { session } }: Connection, row: Row) => {
  const { values } = row
  const params = [
    row.actor_collection,
    row.actor_id,
    row.action,
    row.collection,
    row.doc_id,
    JSON.stringify(row.committed),
    values.map(({ path }) => path),
    values.map(({ salt }) => salt),
    values.map(({ before }) => before),
    values.map(({ after }) => after),
  ]
  return session
    .prepareQuery<Entered>({ params, sql: ENTER }, undefined, 'audit_trail_enter', false)
    .execute()
}

const enterAll = (rows: readonly Row[]): SQL =>
  sql`select id::text from audit_trail_append(${JSON.stringify(rows)}::json) as id`

/**
 * Writes down what was done, in one statement, in the transaction of the request: what is rolled back was never done. Answers the ids of
 * the entries, in their order.
 */
export const append = async (
  req: PayloadRequest,
  entries: readonly NewEntry[],
): Promise<readonly string[]> => {
  const rows = entries.map((entry) => rowOf(req, entry))
  const [first] = rows
  if (!first) return []
  const connection = await connectionOf(req)
  const entered = await (rows.length === 1 ? enterOne(connection, first) : connection.execute(enterAll(rows)))
  return entered.rows.map(({ id }) => String(id))
}
