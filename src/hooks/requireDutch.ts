import {
  type CollectionBeforeChangeHook,
  type FlattenedField,
  isolateObjectProperty,
  type JsonObject,
  type PayloadRequest,
} from 'payload'

import { leadingLocale, type Words } from '../domain/locales/locales'
import { invalid } from './refuse'

const missing: Words = {
  nl: 'Vul eerst de Nederlandse tekst in (taal rechtsboven). Zonder Nederlands wordt niets gepubliceerd.',
  en: 'Fill in the Dutch text first (language at the top right). Without Dutch nothing is published.',
}

const isRequiredInDutch = (field: FlattenedField): boolean => {
  const custom: unknown = 'custom' in field ? field.custom : undefined
  return typeof custom === 'object' && custom !== null && 'requiredInDutch' in custom
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const dutchOf = async (req: PayloadRequest, collection: string, id: unknown): Promise<JsonObject> =>
  typeof id === 'string'
    ? await req.payload.findByID({
        collection: collection as 'projects',
        depth: 0,
        draft: true,
        fallbackLocale: false,
        id,
        joins: false,
        locale: leadingLocale,
        overrideAccess: true,
        // Asking in another locale would change the locale of the request that is under way.
        req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
        trash: true,
      })
    : {}

/**
 * Refuses to make something public in another language while its Dutch text is missing. When Dutch itself is being saved,
 * the fields say so themselves.
 */
export const requireDutch: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if ((req.locale ?? leadingLocale) === leadingLocale) return data
  const status: unknown = data._status ?? (originalDoc as JsonObject | undefined)?._status
  if (status !== undefined && status !== 'published') return data
  const fields = collection.flattenedFields.filter(isRequiredInDutch)
  const dutch = await dutchOf(req, collection.slug, (originalDoc as JsonObject | undefined)?.id)
  const faults = fields
    .filter(({ name }) => isEmpty(dutch[name]))
    .map(({ name }) => ({ because: missing, collection, path: name }))
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return data
}
