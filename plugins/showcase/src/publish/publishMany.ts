import type { PayloadRequest } from 'payload'

import { optionsOf } from '../optionsOf'
import { inTransaction } from './inTransaction'
import { publishDocuments } from './publishDocuments'
import { refusePath } from './refusePath'

/** What publishing needs of a request; one without a transaction gets its own. */
export type Publishing = Pick<PayloadRequest, 'payload' | 'transactionID'> &
  Partial<Pick<PayloadRequest, 'i18n' | 't'>>

/**
 * Makes the public rows and paths of these documents follow what is published, in the request's transaction. An importer
 * sets `req.context.showcase = 'deferred'` while it saves and calls this once at its end: that is some twenty times faster
 * than following each save. Throws a ValidationError on `slug` when an address is another document's.
 */
export const publishMany = async (
  req: Publishing,
  collection: string,
  ids: readonly string[],
): Promise<void> => {
  const options = optionsOf(req.payload)
  await inTransaction(req, async (transaction) => {
    const [refused] = await publishDocuments(transaction, options, collection, ids)
    if (refused) refusePath(req, collection, refused)
  })
}
