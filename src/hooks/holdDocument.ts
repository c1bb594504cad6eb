import type { CollectionBeforeOperationHook } from 'payload'

import { holdDocumentLock } from './transaction'

/**
 * Lets one save of a document at a time read it and write it, so that two at once never undo each other's fields and
 * `refuseStale` sees what was saved last. An import, which writes thousands in one transaction, would need more locks than
 * the server keeps.
 */
export const holdDocument: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && typeof id === 'string' && req.context.import !== true)
    await holdDocumentLock(req, collection.slug, id)
  return args
}
