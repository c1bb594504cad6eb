import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { splitDocumentKey } from '../domain/documentKey'
import type { PathWish } from '../domain/settlePaths'

/** Refuses to publish a document whose address is another's, as an error of the field `slug` in the reader's language. */
export const refusePath = (
  { i18n, t }: Partial<Pick<PayloadRequest, 'i18n' | 't'>>,
  collection: string,
  { key, path }: PathWish,
): never => {
  const message =
    i18n?.language === 'nl'
      ? `Het adres ${path ?? ''} is al van een ander document. Kies een andere slug.`
      : `The address ${path ?? ''} belongs to another document. Choose another slug.`
  throw new ValidationError(
    { collection, errors: [{ message, path: 'slug' }], id: splitDocumentKey(key).id },
    t,
  )
}
