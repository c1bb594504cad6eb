import type { PayloadRequest } from 'payload'

/** An importer that publishes everything at its end says so, and is not slowed down document by document. */
export const isDeferred = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context.showcase === 'deferred'
