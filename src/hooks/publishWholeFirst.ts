import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Locale } from '../domain/locales/locales'

type PublishArgs = { id?: string; publishSpecificLocale?: Locale; req: PayloadRequest }

const isPublic = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'projects',
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}

/**
 * Publishing one language leaves every other as it was last public. Of a document that is not public yet that would be
 * nothing at all, so that it would be published without its Dutch: the first time it is published as a whole.
 */
export const publishWholeFirst: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, publishSpecificLocale, req } = args as PublishArgs
  if (publishSpecificLocale === undefined) return args
  if (id !== undefined && (await isPublic(req, collection.slug, id))) return args
  // What was typed is of that language all the same.
  req.locale = publishSpecificLocale
  return { ...args, publishSpecificLocale: undefined }
}
