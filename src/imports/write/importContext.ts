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
 * Asks of a document that is referred to only whether it may be chosen: the rules of a reference want its id, and to read
 * all of it would be the dearest part of saving what refers to it.
 */
const askOnlyIds = ({ payloadDataLoader }: PayloadRequest): void => {
  const find = payloadDataLoader.find.bind(payloadDataLoader)
  payloadDataLoader.find = (args) => find({ ...args, select: { id: true } as never })
}

/**
 * A request in the transaction of the import, in the name of its user. One for each use and language: the Local API writes
 * the language it is asked for into the request it is given.
 */
export const createRequest = async (
  { payload, transaction, user }: ImportContext,
  locale: string,
): Promise<PayloadRequest> => {
  const req = await createLocalReq(
    {
      context: { import: true, showcase: 'deferred' },
      locale,
      req: { payload, transactionID: transaction.transactionID },
      ...(user ? { user } : {}),
    },
    payload,
  )
  askOnlyIds(req)
  return req
}
