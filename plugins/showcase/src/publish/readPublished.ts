import type { PayloadRequest } from 'payload'

import { TIME_FIELDS } from '../domain/times'
import type { CollectionSource, PublishedDocument, SiteSource } from '../options'
import type { Transaction } from './inTransaction'
import { localApi } from './localApi'

/**
 * A request of its own in the same transaction: the Local API writes the locale it is asked for into the request it is
 * given, and the editor's must stay as it was.
 */
export const createReadRequest = ({
  payload,
  transactionID,
}: Pick<Transaction, 'payload' | 'transactionID'>): Partial<PayloadRequest> => ({
  context: { showcase: 'reading' },
  payload,
  transactionID,
})

const everyLocale = ({ payload }: Pick<Transaction, 'payload'>) =>
  payload.config.localization ? { locale: 'all' as const } : {}

/** What of a source says how its documents are read. */
type Read = Pick<CollectionSource, 'isTimed' | 'parts' | 'select'>

const withStatus = ({ isTimed, parts = [], select }: Read) => {
  const times =
    isTimed === true ? Object.fromEntries(Object.values(TIME_FIELDS).map((name) => [name, true])) : {}
  const names = Object.fromEntries(parts.flatMap(({ by }) => (by === undefined ? [] : [[by, true]])))
  return select ? { select: { ...select, ...times, ...names, _status: true } } : {}
}

/** What of a document is read for the public, and how. */
export const readingOf = ({ payload }: Pick<Transaction, 'payload'>, source: Read) => ({
  ...everyLocale({ payload }),
  ...withStatus(source),
  depth: 0 as const,
})

/** The main rows of these documents, every locale at once; drafts, trashed and deleted ones are not among them. */
export const readDocuments = async (
  transaction: Transaction,
  source: Pick<CollectionSource, 'collection'> & Read,
  ids: readonly string[],
): Promise<PublishedDocument[]> => {
  const { docs } = await localApi(transaction.payload).find({
    ...readingOf(transaction, source),
    collection: source.collection,
    draft: false,
    joins: false,
    // What the public may know is decided by the allow-list, not by who saved.
    overrideAccess: true,
    pagination: false,
    req: createReadRequest(transaction),
    trash: false,
    where: { id: { in: [...ids] } },
  })
  return docs
}

/** The published state of the global, every locale at once. */
export const readGlobal = (
  transaction: Transaction,
  site: Pick<SiteSource, 'global' | 'select'>,
): Promise<PublishedDocument> =>
  localApi(transaction.payload).findGlobal({
    ...readingOf(transaction, site),
    slug: site.global,
    draft: false,
    // What the public may know is decided by the allow-list, not by who saved.
    overrideAccess: true,
    req: createReadRequest(transaction),
  })
