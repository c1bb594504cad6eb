import type { PayloadRequest } from 'payload'

import type { CollectionSource, PublishedDocument, SiteSource } from '../options'
import type { Transaction } from './inTransaction'
import { localApi } from './localApi'

/**
 * A request of its own in the same transaction: the Local API writes the locale it is asked for into the request it is
 * given, and the editor's must stay as it was.
 */
const createReadRequest = ({ payload, transactionID }: Transaction): Partial<PayloadRequest> => ({
  context: { showcase: 'reading' },
  payload,
  transactionID,
})

const everyLocale = ({ payload }: Transaction) =>
  payload.config.localization ? { locale: 'all' as const } : {}

const withStatus = (select: Record<string, unknown> | undefined) =>
  select ? { select: { ...select, _status: true } } : {}

/** The main rows of these documents, every locale at once; drafts, trashed and deleted ones are not among them. */
export const readDocuments = async (
  transaction: Transaction,
  { collection, select }: Pick<CollectionSource, 'collection' | 'select'>,
  ids: readonly string[],
): Promise<PublishedDocument[]> => {
  const { docs } = await localApi(transaction.payload).find({
    collection,
    ...everyLocale(transaction),
    depth: 0,
    draft: false,
    joins: false,
    // What the public may know is decided by the allow-list, not by who saved.
    overrideAccess: true,
    pagination: false,
    req: createReadRequest(transaction),
    ...withStatus(select),
    trash: false,
    where: { id: { in: [...ids] } },
  })
  return docs
}

/** The published state of the global, every locale at once. */
export const readGlobal = (
  transaction: Transaction,
  { global, select }: Pick<SiteSource, 'global' | 'select'>,
): Promise<PublishedDocument> =>
  localApi(transaction.payload).findGlobal({
    slug: global,
    ...everyLocale(transaction),
    depth: 0,
    draft: false,
    // What the public may know is decided by the allow-list, not by who saved.
    overrideAccess: true,
    req: createReadRequest(transaction),
    ...withStatus(select),
  })
