import type { Payload, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { collectionConfig } from '../collectionConfig'
import type { CollectionSource, PublishedDocument } from '../options'
import { localApi } from '../publish/localApi'
import type { WholeDocument } from '../publish/readParts'
import { createFindParts, readWholes } from '../publish/readParts'
import { readingOf } from '../publish/readPublished'

/** Who asks; null is a visitor. */
export type Asker = PayloadRequest['user']

const isRefusal = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 403 || error.status === 404)

/** What is read, or this where the rules of the collection refuse it; every other fault stays one. */
export const unlessRefused = async <Found, Instead>(
  read: () => Promise<Found>,
  instead: Instead,
): Promise<Found | Instead> => {
  try {
    return await read()
  } catch (error) {
    if (isRefusal(error)) return instead
    throw error
  }
}

/**
 * A document with its newest draft, as the rules of its own collection show it to this account; null when they do not. They
 * are asked anew each time: an answer of a moment ago may be an account that was closed since.
 */
export const readAsSeenBy = (
  payload: Payload,
  user: Asker,
  source: CollectionSource,
  id: string,
): Promise<PublishedDocument | null> =>
  unlessRefused(
    // With `disableErrors` Payload takes an access rule that answers nothing at all for one that admits.
    () =>
      localApi(payload).findByID({
        ...readingOf({ payload }, source),
        collection: source.collection,
        draft: true,
        id,
        joins: false,
        overrideAccess: false,
        user,
      }),
    null,
  )

/**
 * The same with its parts, of which the account sees as many as it may read: those that are published, as publishing the document
 * would leave the others as they are.
 */
export const readWholeAsSeenBy = async (
  payload: Payload,
  user: Asker,
  source: CollectionSource,
  id: string,
): Promise<WholeDocument | null> => {
  const document = await readAsSeenBy(payload, user, source, id)
  if (!document) return null
  const findParts = createFindParts({ payload, user })
  const [whole = null] = await readWholes(payload, {
    documents: [document],
    find: (part, ids) => unlessRefused(() => findParts(part, ids), []),
    parts: source.parts,
  })
  return whole
}

/** The account of that id as it is now; null when it is gone. */
export const readAccount = async (payload: Payload, collection: string, id: string): Promise<Asker> => {
  if (!collectionConfig(payload, collection)?.auth) return null
  const account = await unlessRefused(
    // Whoever holds a token acts for its account, whose own rules decide what it may read.
    () => localApi(payload).findByID({ collection, depth: 0, id, overrideAccess: true }),
    null,
  )
  return account && ({ ...account, collection } as unknown as Asker)
}
