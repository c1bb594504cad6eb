import type { CollectionAfterReadHook } from 'payload'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'

const someone: Words = { nl: 'Een collega', en: 'A colleague' }

type Editor = { id?: unknown; name?: unknown }

/**
 * Lets a lock tell who edits by name. Payload shows the `email` of that account, which few may read, and its id to everybody
 * else; so the name goes there, and to those who may not read the account no more than that it is a colleague.
 */
export const nameEditor: CollectionAfterReadHook = ({ doc, req }) => {
  const lock = doc as { user?: { value?: unknown } | null }
  const { value } = lock.user ?? {}
  if (value === undefined || value === null) return lock
  const editor: Editor = typeof value === 'object' ? value : { id: value }
  const email = typeof editor.name === 'string' ? editor.name : inLanguage(someone, req.i18n?.language)
  return { ...lock, user: { ...lock.user, value: { ...editor, email } } }
}
