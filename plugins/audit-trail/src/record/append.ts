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

const rowOf = (
  req: PayloadRequest,
  { action, changes, collection, committed = [], id, title, ...said }: NewEntry,
) => {
  const actor = said.actor === undefined ? actorOf(req) : said.actor
  const all = [...nameChange(ACTOR, actor?.name ?? ''), ...nameChange(TITLE, title), ...changes]
  const kept = all.map(({ from, isRedacted, kind, path, to }) => {
    if (isRedacted) return { path, value: null }
    const { after, before } = keptChange(kind, { from, to }, fingerprintOf)
    const value = { after: canonical(after), before: canonical(before), path }
    return { path, value: { ...value, salt: newSalt() } }
  })
  return {
    action,
    actor_collection: actor?.collection ?? null,
    actor_id: actor?.id ?? null,
    collection,
    committed: [
      ...kept.map(({ path, value }) => [path, value ? commitmentOf(value.salt, value) : null]),
      ...committed,
    ],
    doc_id: id,
    values: kept.flatMap(({ value }) => (value ? [value] : [])),
  }
}

type Row = ReturnType<typeof rowOf>

const enterOne = ({ committed, values, ...row }: Row): SQL => {
  // A bare array would become as many parameters as there are values.
  const [paths, salts, befores, afters] = (['path', 'salt', 'before', 'after'] as const).map((key) =>
    sql.param(values.map((value) => value[key])),
  )
  return sql`select audit_trail_enter(${row.actor_collection}, ${row.actor_id}, ${row.action}, ${row.collection}, ${row.doc_id},
    ${JSON.stringify(committed)}, ${paths}, ${salts}, ${befores}, ${afters})::text as id`
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
  const entered = await connection.execute(rows.length === 1 ? enterOne(first) : enterAll(rows))
  return entered.rows.map(({ id }) => String(id))
}
