import type { Payload } from 'payload'

import { collectionConfig } from '../collectionConfig'
import { documentKey, splitDocumentKey } from '../domain/documentKey'
import type { Asker } from '../preview/readAsSeenBy'
import { unlessRefused } from '../preview/readAsSeenBy'
import { localApi } from '../publish/localApi'

const titlesIn = async (
  payload: Payload,
  user: Asker,
  collection: string,
  ids: readonly string[],
): Promise<[string, string][]> => {
  const name = collectionConfig(payload, collection)?.admin.useAsTitle
  if (name === undefined) return []
  const { docs } = await localApi(payload).find({
    collection,
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    select: { [name]: true },
    user,
    where: { id: { in: [...ids] } },
  })
  return docs.flatMap((document): [string, string][] => {
    const title = document[name]
    return typeof title === 'string' && title !== ''
      ? [[documentKey(collection, String(document.id)), title]]
      : []
  })
}

/** What documents are called, as far as this account may read them, by key; for naming what is not public. */
export const readTitles = async (
  payload: Payload,
  user: Asker,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  const byCollection = new Map<string, string[]>()
  for (const { collection, id } of keys.map(splitDocumentKey))
    byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
  const found = await Promise.all(
    [...byCollection].map(([collection, ids]) =>
      unlessRefused(() => titlesIn(payload, user, collection, ids), []),
    ),
  )
  return new Map(found.flat())
}
