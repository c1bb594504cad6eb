import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'

import type { Traits } from './checkMap'
import type { ImportTransaction } from './transaction'

/** What every part of the writing needs. */
export interface ImportContext {
  readonly defaultLocale: string
  readonly payload: Payload
  readonly publish: boolean
  readonly traits: Traits
  readonly transaction: ImportTransaction
  readonly user: TypedUser | null
}

/**
 * A request in the transaction of the import, in the name of its user. One for each use and language: the Local API writes
 * the language it is asked for into the request it is given.
 */
export const createRequest = (
  { payload, transaction, user }: ImportContext,
  locale: string,
): Promise<PayloadRequest> =>
  createLocalReq(
    {
      context: { import: true, showcase: 'deferred' },
      locale,
      req: { payload, transactionID: transaction.transactionID },
      ...(user ? { user } : {}),
    },
    payload,
  )
