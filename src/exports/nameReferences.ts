import { type CollectionSlug, isolateObjectProperty } from 'payload'

import { isUuid } from '../domain/codes/isUuid'
import { isSoundKey, type NameOf, type Reference } from '../domain/exports/exportValue'
import { collectionTraits } from '../imports/write/collectionTraits'
import { KEY_FIELD } from '../imports/write/keyField'
import type { ExportJob } from './exportJob'

const keysOf = async (
  { everything, req }: ExportJob,
  collection: string,
  ids: ReadonlySet<string>,
): Promise<readonly (readonly [id: string, key: string])[]> => {
  if (!collectionTraits(req.payload.config, collection)?.fields.has(KEY_FIELD)) return []
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    // What the account may not read is named by its id.
    disableErrors: true,
    joins: false as never,
    overrideAccess: everything,
    pagination: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    select: { [KEY_FIELD]: true },
    where: { id: { in: [...ids] } },
  })
  return (docs as unknown as { id: string; importKey?: unknown }[]).flatMap(({ id, importKey }) =>
    // A key that looks like an id could be taken for that of another document.
    isSoundKey(importKey) && !isUuid(importKey) ? [[id, importKey] as const] : [],
  )
}

/** How documents that are referred to are named: by the import key where the account may read one, else by the id. */
export const nameReferences = async (job: ExportJob, references: readonly Reference[]): Promise<NameOf> => {
  const wanted = new Map<string, Set<string>>()
  for (const { collection, id } of references)
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  const keys = new Map<string, string>()
  for (const [collection, ids] of wanted)
    for (const [id, key] of await keysOf(job, collection, ids)) keys.set(`${collection} ${id}`, key)
  return (collection, id) => keys.get(`${collection} ${id}`) ?? id
}
