import { isDeepStrictEqual } from 'node:util'

import { type CollectionSlug, isolateObjectProperty, type JsonObject, type PayloadRequest } from 'payload'

import { idOf } from '../domain/relations/idOf'

/** A save of a document in which something else was seen than there is. */
export type StaleSave = {
  collection: CollectionSlug
  data: JsonObject
  id: string
  req: PayloadRequest
  seenAt: string
}

/** What says how a document stands and not what is in it. */
const ABOUT = new Set(['_status', 'createdAt', 'savedBy', 'seenAt', 'updatedAt'])
/** Somebody withdraws a document once or twice before they go on with it, not more often. */
const MOST_LOOKED_AT = 10

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const contentOf = (doc: JsonObject): unknown =>
  plain(Object.fromEntries(Object.entries(doc).filter(([name]) => !ABOUT.has(name))))

/** Whether somebody only withdrew or published the document since they saw it: all that is in it is what they saw. */
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
    later.every(
      (each) => idOf(each.savedBy) === req.user?.id && isDeepStrictEqual(contentOf(each), contentOf(seen)),
    )
  )
}

/** Whether what is saved is what is published, to which somebody goes back from a draft. */
export const isPublishedAgain = async ({
  collection,
  data,
  id,
  req,
  seenAt,
}: StaleSave): Promise<boolean> => {
  if (data._status !== 'published') return false
  const published = (await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    draft: false,
    fallbackLocale: false,
    id,
    // As whoever saves was given it.
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    ...(req.locale && { locale: req.locale }),
    user: req.user,
  })) as JsonObject | null
  return (
    published?._status === 'published' &&
    published.seenAt === seenAt &&
    Object.entries(published).every(
      ([name, value]) =>
        ABOUT.has(name) || !(name in data) || isDeepStrictEqual(plain(data[name]), plain(value)),
    )
  )
}
