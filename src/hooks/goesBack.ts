import { type CollectionSlug, isolateObjectProperty, type JsonObject, type PayloadRequest } from 'payload'

import { idOf } from '../domain/relations/idOf'
import { isSameContent, isSentBack, textsBeside } from '../domain/saving/content'

/** A save of a document in which something else was seen than there is. */
export type StaleSave = {
  collection: CollectionSlug
  data: JsonObject
  id: string
  req: PayloadRequest
  seenAt: string
}

/** Somebody withdraws a document once or twice before they go on with it, not more often. */
const MOST_LOOKED_AT = 10

/**
 * Whether somebody withdrew the document since they saw it, or published it, and did nothing else: all that is in it is what they saw. Where it
 * stands as it did there is nothing to be lenient about: two saves of the same are two saves.
 */
export const onlyStatusSince = async ({ collection, id, req, seenAt }: StaleSave): Promise<boolean> => {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: MOST_LOOKED_AT + 1,
    locale: 'all',
    // Whether somebody may see these versions is no matter here: nothing of them is told.
    overrideAccess: true,
    // The save that waits for this goes on in its own language.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    sort: 'version.updatedAt',
    where: { parent: { equals: id }, 'version.updatedAt': { greater_than_equal: seenAt } },
  })
  const [seen, ...later] = docs.map(({ version }) => version as JsonObject)
  return (
    seen !== undefined &&
    later.length < MOST_LOOKED_AT &&
    later.at(-1)?._status !== seen._status &&
    new Date(seen.updatedAt as string).getTime() === new Date(seenAt).getTime() &&
    later.every((each) => idOf(each.savedBy) === req.user?.id && isSameContent(each, seen))
  )
}

/** Whether what is saved is what is published, to which somebody goes back from a draft. */
export const isPublishedAgain = async (save: StaleSave): Promise<boolean> => {
  const { collection, data, id, req, seenAt } = save
  if (data._status !== 'published') return false
  const read = (options: { draft: boolean; locale: PayloadRequest['locale'] }) =>
    req.payload.findByID({
      collection,
      depth: 0,
      disableErrors: true,
      fallbackLocale: false,
      id,
      // As whoever saves was given it.
      overrideAccess: false,
      // The save that waits for this goes on in its own language.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      user: req.user,
      draft: options.draft,
      ...(options.locale && { locale: options.locale }),
    }) as Promise<JsonObject | null>
  const published = await read({ draft: false, locale: req.locale })
  if (published?._status !== 'published' || published.seenAt !== seenAt) return false
  if (!isSentBack(data, published)) return false
  // What stands in the other languages is published along: it may be somebody's draft.
  const [whole, newest] = [
    await read({ draft: false, locale: 'all' }),
    await read({ draft: true, locale: 'all' }),
  ]
  return textsBeside(req.locale, whole).join('\n') === textsBeside(req.locale, newest).join('\n')
}
