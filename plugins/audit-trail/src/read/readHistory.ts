import { atOnce, connectionOf, isYes } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Action } from '../domain/action'
import { signIns } from '../domain/action'
import type { Json } from '../domain/json'
import { ACTOR, TITLE } from '../record/append'
import { isBookkeeping } from './isBookkeeping'
import { mayRead } from './mayRead'
import { optionsOf } from './optionsOf'
import type { SeenDoc } from './seenDoc'
import { seenDoc } from './seenDoc'
import type { Subject } from './shapeOf'
import { isGuarding } from './shapeOf'

/** What became of one value of a document. */
export type ToldChange = Readonly<{
  /** As `title:nl` or `enclosures[65f0].name`. */
  path: string
  /** Of a value that is told; both null where it is not. */
  from: Json
  to: Json
  /** Why there is no value to tell: it was erased, or is never kept. */
  withheld: 'erased' | 'redacted' | null
}>

/** Something that was done to a document. */
export type ToldEntry = Readonly<{
  id: string
  /** ISO, in UTC. */
  at: string
  action: Action
  /** Who did it; null of a program, and of somebody who had not signed in. The name is the one at the time, null once it is erased. */
  actor: Readonly<{ collection: string; id: string; name: string | null }> | null
  changes: readonly ToldChange[]
  /** Whether it is chained. */
  isSealed: boolean
}>

/** A page of a history, the last that happened first. */
export type History = Readonly<{
  entries: readonly ToldEntry[]
  page: number
  pages: number
  total: number
}>

/** Whose history is asked for: a document of a collection, or a global. */
export type HistoryOf =
  | Readonly<{ collection: string; id: number | string; page?: number; limit?: number }>
  | Readonly<{ global: string; page?: number; limit?: number }>

const MOST = 100
const AT_ONCE = 8

type Row = Readonly<Record<string, unknown>>

const subjectOf = (asked: HistoryOf): Subject =>
  'global' in asked ? { isGlobal: true, slug: asked.global } : { isGlobal: false, slug: asked.collection }

const isOf = ({ slug }: Subject, id: number | string | null): SQL =>
  sql`e.collection = ${slug} and e.doc_id ${id === null ? sql`is null` : sql`= ${String(id)}`}`

/** The ways to values that are not told to whoever asks, of all there are in a history. */
const untoldPaths = async (
  req: PayloadRequest,
  subject: Subject,
  { doc, id, isGone }: SeenDoc,
): Promise<ReadonlySet<string>> => {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select distinct c ->> 0 as path from audit_entries e, jsonb_array_elements(e.committed) c where ${isOf(subject, id)}`)
  const paths = rows
    .map(({ path }) => String(path))
    .filter((path) => !path.startsWith('@') && !isGuarding(req.payload, subject, path))
  const isTold = async (path: string): Promise<boolean> => {
    if (isBookkeeping(req.payload, subject, path)) return false
    // Of what is gone there is nothing left to ask a rule about.
    return isGone || mayRead(req, { doc, id, subject }, path)
  }
  const told = await atOnce(paths, AT_ONCE, isTold)
  return new Set(paths.filter((_, at) => told[at] !== true))
}

const parsed = (value: unknown): Json => (typeof value === 'string' ? (JSON.parse(value) as Json) : null)

type Value = Readonly<{ from: Json; to: Json; isErased: boolean }>

const valuesOf = (kept: unknown): ReadonlyMap<string, Value> =>
  new Map(
    ((kept ?? []) as readonly (readonly [string, unknown, unknown, boolean])[]).map(
      ([path, before, after, isErased]) => [path, { from: parsed(before), isErased, to: parsed(after) }],
    ),
  )

const toldChange = (path: string, value: Value | undefined): ToldChange => {
  if (!value) return { from: null, path, to: null, withheld: 'redacted' }
  return { from: value.from, path, to: value.to, withheld: value.isErased ? 'erased' : null }
}

const toldEntry = (row: Row, untold: ReadonlySet<string>): ToldEntry => {
  const values = valuesOf(row.kept)
  const name = values.get(ACTOR)?.to
  const paths = (row.committed as readonly (readonly [string, unknown])[]).map(([path]) => path)
  return {
    action: row.action as Action,
    actor:
      typeof row.actor_id === 'string'
        ? {
            collection: String(row.actor_collection),
            id: row.actor_id,
            name: typeof name === 'string' ? name : null,
          }
        : null,
    at: new Date(Number(row.at)).toISOString(),
    changes: paths
      .filter((path) => path !== ACTOR && path !== TITLE && !untold.has(path))
      .map((path) => toldChange(path, values.get(path))),
    id: String(row.id),
    isSealed: row.seq !== null,
  }
}

/** When somebody signs in is theirs to know, and for whom the host says so. */
const seesSignIns = async (req: PayloadRequest, { slug }: Subject, { id }: SeenDoc): Promise<boolean> => {
  const { user } = req
  if (user?.collection === slug && String(user.id) === String(id)) return true
  return isYes(await optionsOf(req.payload)?.access.readSignIns({ req }))
}

/**
 * What happened to a document, as far as whoever asks may know: null where they may not read it, or not all of its versions, or may look at no
 * history. Values of fields that they may not read are left out, of
 * bookkeeping too, and so is a change of nothing else, and when others signed in.
 */
export const readHistory = async (req: PayloadRequest, asked: HistoryOf): Promise<History | null> => {
  const subject = subjectOf(asked)
  const seen = await seenDoc(req, subject, 'id' in asked ? asked.id : null)
  if (!seen) return null
  const untold = await untoldPaths(req, subject, seen)
  const limit = Math.min(Math.max(Math.trunc(asked.limit ?? 20), 1), MOST)
  const page = Math.max(Math.trunc(asked.page ?? 1), 1)
  const hidden = JSON.stringify([...untold, ACTOR, TITLE])
  const told = sql`${isOf(subject, seen.id)} and (e.action <> 'update' or exists (
    select from jsonb_array_elements(e.committed) c where not ${hidden}::jsonb ? (c ->> 0)))`
  const unsaid = sql.join(
    signIns.map((action) => sql`${action}`),
    sql`, `,
  )
  const shown = (await seesSignIns(req, subject, seen)) ? told : sql`${told} and e.action not in (${unsaid})`
  const connection = await connectionOf(req)
  const { rows: counted } = await connection.execute(
    sql`select count(*)::int as total from audit_entries e where ${shown}`,
  )
  const { rows } = await connection.execute(sql`
    select e.id::text as id, (extract(epoch from e.at) * 1000)::float8 as at, e.action, e.actor_collection, e.actor_id, e.committed, e.seq,
      (select json_agg(json_build_array(v.path, v.before, v.after, v.salt is null)) from audit_values v
        where v.entry_id = e.id) as kept
    from audit_entries e where ${shown} order by e.id desc limit ${limit} offset ${(page - 1) * limit}`)
  const total = Number(counted[0]?.total ?? 0)
  return {
    entries: rows.map((row) => toldEntry(row, untold)),
    page,
    pages: Math.max(Math.ceil(total / limit), 1),
    total,
  }
}
