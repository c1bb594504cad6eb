import type { Doc } from '@streekwerk/payload-kit'
import { addedTo, tableOf, tellWritten, transactionOf } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import { slugs } from '../slugs'

/** So many rows a statement: PostgreSQL takes 65,535 values in one. */
const AT_ONCE = 500

/**
 * Makes the items of a subject from those of its life cycle. It goes past the hooks and past Payload, which writes documents one by
 * one, as there may be hundreds and they say nothing yet; it does so in the transaction of the request. Ids are made as Payload makes them: by
 * the table.
 */
export const createItems = async (
  req: PayloadRequest,
  { items, subject, trail }: { items: readonly Doc[]; subject: number | string; trail: number | string },
): Promise<void> => {
  const now = new Date().toISOString()
  const rows = items.map((item) => ({
    isRetired: false,
    key: item.key,
    lifeCycleItem: item.id,
    result: 'notAssessed',
    status: 'todo',
    subject,
    trail,
  }))
  const transaction = await transactionOf(req)
  const { column, table } = tableOf(req.payload, slugs.items)
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    const written = (await transaction
      .insert(table)
      .values(some.map((row) => ({ ...row, createdAt: now, updatedAt: now })))
      .returning({ id: column('id'), key: column('key') })) as readonly { id: Doc['id']; key: string }[]
    const ids = new Map(written.map(({ id, key }) => [key, id]))
    await tellWritten(
      optionsIn(req),
      req,
      some.map((row) => addedTo(slugs.items, { ...row, id: ids.get(String(row.key)) ?? '' })),
    )
  }
}
