import { sql } from '@payloadcms/db-postgres'
import type { AnyPgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { PostgresAdapter } from '@payloadcms/db-postgres/types'
import type { DatabaseAdapter, PaginatedDocs, SelectType, Where } from 'payload'

type LongLists = Pick<PostgresAdapter, 'countDistinct' | 'find' | 'queryDrafts'>
type Table = PgTable & { id: AnyPgColumn }
type Asked = Parameters<DatabaseAdapter['find']>[0]
type Answer = PaginatedDocs<{ id: string }>
type ReadPage = (asked: Asked) => Promise<Answer>
/** A row of its own, or the newest version of one: how its id is selected and asked for. */
type Kind = { id: string; select: SelectType }

/** From here on a page is read in two steps; before it the second query would cost more than it saves. */
const DEEP = 50

const stored: Kind = { id: 'id', select: { createdAt: true } }
// Without a field of the version Payload would read its lists, which are what makes skipping slow.
const newest: Kind = { id: 'parent', select: { parent: true, version: { createdAt: true } } }

const isDeep = ({ limit = 0, page = 1, pagination }: Asked): boolean =>
  pagination !== false && (page - 1) * limit >= DEEP

const both = (where: Where | undefined, ids: Where): Where => (where ? { and: [where, ids] } : ids)

/** Where a page stands among all there are, as Payload says it. */
const placeOf = (total: number, { limit = 0, page = 1 }: Asked): Omit<Answer, 'docs'> => {
  const totalPages = Math.ceil(total / limit)
  const [hasNextPage, hasPrevPage] = [totalPages > page, page > 1]
  return {
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: total,
    totalPages,
  }
}

/** Skipping and counting each walk through the list: side by side, but for a transaction, which has one connection. */
const skipAndCount = async (read: ReadPage, asked: Asked): Promise<Answer> => {
  if (asked.req?.transactionID !== undefined) return read(asked)
  const [counted, { docs }] = await Promise.all([
    read({ ...asked, limit: 1, page: 1 }),
    read({ ...asked, pagination: false }),
  ])
  return { ...placeOf(counted.totalDocs, asked), docs }
}

/**
 * PostgreSQL gathers the texts and relations also of every document that a page skips, so the ids of a page far into a list
 * are read first and then its documents alone.
 */
const inTwoSteps =
  (read: ReadPage, { id, select }: Kind): ReadPage =>
  async (asked) => {
    if (!isDeep(asked)) return read(asked)
    const found = await skipAndCount(read, { ...asked, joins: false as never, select })
    const ids = found.docs.map((doc) => doc.id)
    if (ids.length === 0) return found
    const where = both(asked.where, { [id]: { in: ids } })
    const { docs } = await read({ ...asked, page: 1, pagination: false, where })
    return { ...found, docs }
  }

/** Payload counts over a window of groups, which sorts the whole list; counting the different ids does not. */
const countIn = (adapter: PostgresAdapter): PostgresAdapter['countDistinct'] => {
  const countRows = adapter.countDistinct.bind(adapter)
  return async (asked) => {
    const { column, db, joins, tableName, where } = asked
    const table = adapter.tables[tableName] as Table | undefined
    if (joins.length === 0 || table === undefined) return countRows(asked)
    const counted = sql<string>`count(distinct ${column ?? table.id})`
    let query = db.select({ count: counted }).from(table).where(where).$dynamic()
    for (const { condition, table: joined, type } of joins)
      query = query[type ?? 'leftJoin'](joined as Table, condition)
    const [row] = await query
    return Number(row?.count ?? 0)
  }
}

/** The reads of lists of an adapter, quick also far into a list of a hundred thousand documents. */
export const longLists = (adapter: PostgresAdapter): LongLists => ({
  countDistinct: countIn(adapter),
  find: inTwoSteps(adapter.find.bind(adapter), stored) as PostgresAdapter['find'],
  queryDrafts: inTwoSteps(adapter.queryDrafts.bind(adapter), newest) as PostgresAdapter['queryDrafts'],
})
