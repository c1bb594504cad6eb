import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { inTransaction } from './inTransaction'

/**
 * Which of these paths another document is found at or was once: a link to where that was leads to it for as long as nobody else takes the
 * path. `id` is the document that asks, null while it has none.
 */
export const pathsOfOthers = (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: { collection: string; id: string | null },
  paths: readonly string[],
): Promise<Set<string>> =>
  inTransaction(req, async ({ session }) => {
    const { rows } = await session.execute(sql`
      select p.path from showcase_paths p
      where p.path in (select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))
        and not (p.collection = ${collection} and p.doc_id = ${id ?? ''})
        and exists (
          select from showcase_paths c
          where c.collection = p.collection and c.doc_id = p.doc_id and c.locale = p.locale and c.state = 'current')`)
    return new Set(rows.map(({ path }) => String(path)))
  })
