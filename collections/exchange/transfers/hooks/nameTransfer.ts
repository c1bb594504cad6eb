import {
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type JsonObject,
  type PayloadRequest,
} from 'payload'

import { isFinal } from '../../../../src/domain/exchange/transferStates'
import { leadingLocale } from '../../../../src/domain/locales/locales'
import { relationId } from '../../../../src/domain/relations/relationId'
import { mergedTransfer, readTransfer } from '../../../../src/exchange/transferReading'

const findNames = async (
  req: PayloadRequest,
  collection: 'partners' | 'resource-types',
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    locale: leadingLocale,
    overrideAccess: true,
    pagination: false,
    // Asking in another locale would change the locale of the request that is under way.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    select: { name: true },
    trash: true,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** Names a transfer after its parties and its type, since it has no name of its own. */
export const nameTransfer: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const original = operation === 'update' ? (originalDoc as JsonObject) : undefined
  if (original !== undefined && isFinal(readTransfer(original).state))
    return { ...data, title: original.title as unknown }
  const { provider, receiver, resourceType } = readTransfer(mergedTransfer(original, data))
  const type = relationId(resourceType)
  if (provider === '' || receiver === '' || type === null) return data
  const partners = await findNames(req, 'partners', [provider, receiver])
  const types = await findNames(req, 'resource-types', [type])
  const title = `${partners.get(provider) ?? ''} → ${partners.get(receiver) ?? ''}: ${types.get(type) ?? ''}`
  return { ...data, title }
}
