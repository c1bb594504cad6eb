import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Traits } from './checkMap'
import type { Importer } from './importer'
import type { KeptKey } from './keptKeys'
import type { ImportTransaction } from './transaction'

/** What every part of the writing needs. */
export interface ImportContext extends Importer {
  readonly defaultLocale: string
  /** How a key of the file is kept: see keptKeys. */
  readonly keptKey: KeptKey
  readonly publish: boolean
  readonly traits: Traits
  readonly transaction: ImportTransaction
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
 * the language it is asked for into the request it is given. For an account each save is one of its own: with every lock and
 * every rule of order that a save in the panel keeps.
 */
export const createRequest = async (
  { asked, payload, transaction, user }: ImportContext,
  locale: string,
): Promise<PayloadRequest> => {
  const req = await createLocalReq(
    {
      context: { ...(asked ? {} : { import: true }), showcase: 'deferred' },
      locale,
      req: {
        ...(asked && { i18n: asked.i18n, routeParams: asked.routeParams, t: asked.t }),
        payload,
        transactionID: transaction.transactionID,
      },
      ...(user ? { user } : {}),
    },
    payload,
  )
  askOnlyIds(req)
  return req
}
