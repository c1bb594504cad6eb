import type { Payload, PayloadRequest } from 'payload'
import { APIError } from 'payload'

import { collectionConfig } from '../collectionConfig'
import type { CollectionSource, PublishedDocument } from '../options'
import { localApi } from '../publish/localApi'
import { readingOf } from '../publish/readPublished'

/** Who asks; null is a visitor. */
export type Asker = PayloadRequest['user']

const isRefusal = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 403 || error.status === 404)

/**
 * A document with its newest draft, as the rules of its own collection show it to this account; null when they do not. They
 * are asked anew each time: an answer of a moment ago may be an account that was closed since.
 */
export const readAsSeenBy = async (
  payload: Payload,
  user: Asker,
  source: CollectionSource,
  id: string,
): Promise<PublishedDocument | null> => {
  try {
    // With `disableErrors` Payload takes an access rule that answers nothing at all for one that admits.
    return await localApi(payload).findByID({
      ...readingOf({ payload }, source),
      collection: source.collection,
      draft: true,
      id,
      joins: false,
      overrideAccess: false,
      user,
    })
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** The account of that id as it is now; null when it is gone. */
export const readAccount = async (payload: Payload, collection: string, id: string): Promise<Asker> => {
  if (!collectionConfig(payload, collection)?.auth) return null
  try {
    const account = await localApi(payload).findByID({
      collection,
      depth: 0,
      id,
      // Whoever holds a token acts for its account, whose own rules decide what it may read.
      overrideAccess: true,
    })
    return { ...account, collection } as unknown as Asker
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
