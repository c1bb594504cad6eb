import type { PayloadRequest } from 'payload'

import { optionsOf } from '../optionsOf'
import type { PreviewClaim } from './previewToken'
import { createPreviewToken } from './previewToken'
import { readAsSeenBy } from './readAsSeenBy'

/** Where a claim is shown, with the token that shows it. */
export const addressOf = (path: string, secret: string, claim: PreviewClaim): string =>
  `${path}?token=${createPreviewToken(secret, claim, Date.now())}`

/**
 * The address at which whoever is behind a request may look at a document that is not public yet, for the panel; null for
 * those whom the rules of the collection do not show it, and for what has no page.
 */
export const previewAddress = async (
  { locale, payload, user }: Pick<PayloadRequest, 'locale' | 'payload' | 'user'>,
  collection: string,
  id: unknown,
): Promise<string | null> => {
  const { locales, preview, sources } = optionsOf(payload)
  const source = sources.get(collection)
  if (!preview || !source?.path || !user || (typeof id !== 'string' && typeof id !== 'number')) return null
  const document = await readAsSeenBy(payload, user, source, String(id))
  if (!document) return null
  return addressOf(preview.path, payload.secret, {
    account: { collection: user.collection, id: String(user.id) },
    collection,
    id: String(id),
    locale: locales.find((each) => each === locale) ?? locales[0],
  })
}
