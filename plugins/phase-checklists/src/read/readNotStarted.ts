import { connectionOf, isAmong, named, readTitles, tableOf } from '@streekwerk/payload-kit'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { PayloadRequest, Where } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { PAGE } from './readOverviewPage'

/** What goes through no phases yet, as far as whoever looks may read it: how many there are, and a page of them. */
export type NotStarted = Readonly<{
  count: number
  docs: readonly Readonly<{ id: number | string; title: string | null }>[]
}>

/** What of the collection itself somebody may read: nothing is kept of these that the rules on phases could be asked of. */
const readable = async (req: PayloadRequest, collection: string): Promise<Where | null> => {
  const answer: unknown = await req.payload.collections[named(collection)]?.config.access.read({ req })
  if (answer === true) return {}
  return typeof answer === 'object' && answer !== null ? (answer as Where) : null
}

const conditions = (req: PayloadRequest, collection: string, where: Where): SQL => {
  const [subjects, trails] = [tableOf(req.payload, collection), tableOf(req.payload, slugs.trails)]
  const canBeTrashed = req.payload.collections[named(collection)]?.config.trash === true
  const all = [
    sql`not exists (select from ${trails.table} where ${trails.column('subject')} = ${subjects.column('id')})`,
    ...(canBeTrashed ? [sql`${subjects.column('deletedAt')} is null`] : []),
    isAmong(req, collection, where),
  ]
  return sql.join(all, sql` and `)
}

/** Reads how many subjects have not started, and where a page is asked for that page of them, what was made first in front. */
export const readNotStarted = async (
  { subject }: Pick<ResolvedOptions, 'subject'>,
  req: PayloadRequest,
  page: number | null,
): Promise<NotStarted> => {
  const where = await readable(req, subject)
  if (where === null) return { count: 0, docs: [] }
  const { column, table } = tableOf(req.payload, subject)
  const asked = sql`from ${table} where ${conditions(req, subject, where)}`
  const connection = await connectionOf(req)
  const counted = await connection.execute(sql`select count(*)::int as count ${asked}`)
  const [{ count } = { count: 0 }] = counted.rows as unknown as { count: number }[]
  if (count === 0 || page === null) return { count, docs: [] }
  const { rows } = await connection.execute(sql`
    select ${column('id')} as id ${asked} order by ${column('id')} limit ${PAGE} offset ${(page - 1) * PAGE}`)
  const ids = (rows as unknown as { id: number | string }[]).map(({ id }) => id)
  const titles = await readTitles(req, subject, ids)
  return { count, docs: ids.map((id) => ({ id, title: titles.get(String(id)) ?? null })) }
}
