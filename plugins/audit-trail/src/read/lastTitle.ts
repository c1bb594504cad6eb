import { connectionOf } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { TITLE } from '../record/append'

/** What a document was called last, as far as that is kept; asked for whoever may know of what is gone. */
export const lastTitle = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<string> => {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select v.after::json #>> '{}' as title from audit_entries e join audit_values v on v.entry_id = e.id
    where e.collection = ${collection} and e.doc_id = ${String(id)} and v.path = ${TITLE} and v.salt is not null
    order by e.id desc limit 1`)
  return typeof rows[0]?.title === 'string' ? rows[0].title : ''
}
