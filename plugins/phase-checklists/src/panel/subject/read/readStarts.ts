import { connectionOf, findSeen, rowsIn, tableOf, textIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { slugs } from '../../../slugs'
import type { Id, Start } from '../panel'

/** How many items these life cycles have, by id. Whoever calls has asked which may be read. */
const countItems = async (
  req: PayloadRequest,
  lifeCycles: readonly Id[],
): Promise<ReadonlyMap<string, number>> => {
  if (lifeCycles.length === 0) return new Map()
  const { column, table } = tableOf(req.payload, slugs.lifeCycleItems)
  const ids = lifeCycles.map((id) => sql`${id}`)
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select ${column('lifeCycle')}::text as id, count(*)::int as count from ${table}
    where ${column('lifeCycle')} in (${sql.join(ids, sql`, `)}) group by 1`)
  return new Map((rows as unknown as { id: string; count: number }[]).map(({ count, id }) => [id, count]))
}

/** The life cycles in use that the viewer may read, with what one begins with by each. */
export const readStarts = async (req: PayloadRequest): Promise<readonly Start[]> => {
  const docs = await findSeen(req, slugs.lifeCycles, {
    limit: 100,
    select: { guidance: true, name: true, phases: true, version: true },
    sort: ['name', '-version'],
    where: { state: { equals: 'active' } },
  })
  const items = await countItems(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map((doc) => ({
    guidance: textIn(doc.guidance),
    id: doc.id,
    items: items.get(String(doc.id)) ?? 0,
    name: textIn(doc.name),
    phases: rowsIn(doc.phases).length,
    version: Number(doc.version),
  }))
}
