import { connectionOf, isYes } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { ACTOR, TITLE } from '../record/append'
import { optionsOf } from './optionsOf'

/** A document that was deleted for ever. */
export type DeletedDocument = Readonly<{
  collection: string
  id: string
  /** What it was called; null where it had no name, or that is erased. */
  title: string | null
  /** ISO, in UTC. */
  at: string
  /** By whom; null of a program. The name is null once it is erased. */
  actor: Readonly<{ name: string | null }> | null
}>

/** A page of what was deleted, the last first. */
export type Deleted = Readonly<{ documents: readonly DeletedDocument[]; page: number; pages: number }>

const PER_PAGE = 50

/** Whether somebody may know of documents that are gone. */
export const seesDeleted = async (req: PayloadRequest): Promise<boolean> => {
  const { access } = optionsOf(req.payload) ?? {}
  if (!access || !req.user) return false
  return (await isYes(access.read({ req }))) && (await isYes(access.readDeleted({ req })))
}

const textOf = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null)

/** What was deleted, of all collections that are recorded or of one of them; null for who may not know of it. */
export const readDeleted = async (
  req: PayloadRequest,
  { collection, page }: Readonly<{ collection: string | null; page: number }>,
): Promise<Deleted | null> => {
  if (!(await seesDeleted(req))) return null
  const recorded = [...(optionsOf(req.payload)?.collections ?? [])]
  const asked = recorded.filter((each) => collection === null || each === collection)
  const isAsked = sql`e.action = 'delete' and e.collection in (select jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))`
  const connection = await connectionOf(req)
  const { rows: counted } = await connection.execute(
    sql`select count(*)::int as total from audit_entries e where ${isAsked}`,
  )
  const nameIn = (path: string) => sql`(select v.after::json #>> '{}' from audit_values v
    where v.entry_id = e.id and v.path = ${path} and v.salt is not null)`
  const { rows } = await connection.execute(sql`
    select e.collection, e.doc_id as id, (extract(epoch from e.at) * 1000)::float8 as at, e.actor_id is not null as "isSomebody",
      ${nameIn(TITLE)} as title, ${nameIn(ACTOR)} as actor
    from audit_entries e where ${isAsked} order by e.id desc limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}`)
  return {
    documents: rows.map((row) => ({
      actor: row.isSomebody === true ? { name: textOf(row.actor) } : null,
      at: new Date(Number(row.at)).toISOString(),
      collection: String(row.collection),
      id: String(row.id),
      title: textOf(row.title),
    })),
    page,
    pages: Math.max(Math.ceil(Number(counted[0]?.total ?? 0) / PER_PAGE), 1),
  }
}
