import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { holdLock } from './transaction'

/**
 * Lets one change of a document through at a time, from before it is read until it is written: a rule about where it comes
 * from would otherwise be asked of what another save is just replacing.
 */
export const oneAtATime: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  const { id, req } = args as { id?: unknown; req: PayloadRequest }
  if (operation === 'update' && typeof id === 'string') await holdLock(req, `${collection.slug}:${id}`)
  return args
}
