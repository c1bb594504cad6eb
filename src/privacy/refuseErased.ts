import type { CollectionBeforeChangeHook } from 'payload'

import type { Words } from '../domain/locales/locales'
import { conflict } from '../hooks/refuse'
import { transactionOf } from '../hooks/transaction'
import { holdsNobody, type PersonRecord } from './records'

const erased: Words = {
  nl: 'Deze gegevens zijn intussen gewist en blijven dat. Laad het scherm opnieuw; maak voor wie er wel is een nieuwe aan.',
  en: 'These data were erased meanwhile and stay so. Load the screen again; make a new one for somebody who is there.',
}

/**
 * Refuses (409) a save of whom was erased: a form that was open at the time would bring back what it saw. The row is held, so that an
 * erasure that is under way is waited for, and one that follows finds what was saved.
 */
export const refuseErased: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const { id } = originalDoc as { id: string }
  const slug = collection.slug as PersonRecord['collection']
  if (await holdsNobody(await transactionOf(req), slug, id)) throw conflict(req, erased)
  return data
}
