import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { sayTo } from '../hooks/sayTo'
import { pathsInOrder } from './pathsInOrder'
import { collectionsIn, fieldsIn, type PathField } from './relationsIn'

const hidden = (path: string): Words => ({
  nl: `Een lijst kan niet worden gesorteerd op ${path}: u ziet niet alles wat daar genoemd wordt.`,
  en: `A list cannot be sorted by ${path}: you do not see all that is named there.`,
})

type Known = {
  config: {
    access: { read: (asked: { req: PayloadRequest }) => unknown }
    flattenedFields: readonly PathField[]
  }
}

type Ordered = { sort?: unknown }

/**
 * Refuses to sort by a field of related documents to whoever does not read all of those, and by a field that they do not read: the order
 * alone would tell what stands in one that is hidden, name by name. Payload keeps conditions within what somebody reads, and orders not. A hook before every operation of
 * a collection.
 */
export const refuseHiddenOrder: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true) return args
  const known = (slug: string): Known['config'] | undefined =>
    (req.payload.collections[slug as 'projects'] as unknown as Known | undefined)?.config
  const fieldsOf = (slug: string): readonly PathField[] => known(slug)?.flattenedFields ?? []
  const isSeen = async ({ access, hidden: isHidden = false }: PathField): Promise<boolean> =>
    !isHidden && (access?.read === undefined || (await access.read({ req })) === true)
  const refuseIn = async (slug: string, { sort }: Ordered): Promise<void> => {
    for (const path of pathsInOrder(sort)) {
      const seen = await Promise.all([
        ...collectionsIn(path, fieldsOf(slug), fieldsOf).map(
          async (other) => (await known(other)?.access.read({ req })) === true,
        ),
        ...fieldsIn(path, fieldsOf(slug), fieldsOf).map(isSeen),
      ])
      if (seen.includes(false)) throw new APIError(sayTo(req, hidden(path)), 400)
    }
  }
  const { joins, ...asked } = args as Ordered & { joins?: Record<string, Ordered | undefined> | false }
  await refuseIn(collection.slug, asked)
  for (const [slug, made] of Object.entries(collection.joins))
    for (const { joinPath } of made) await refuseIn(slug, (joins || {})[joinPath] ?? {})
  return args
}
