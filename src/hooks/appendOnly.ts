import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import type { Words } from '../domain/locales/locales'
import { conflict } from './refuse'

const refusal: Words = {
  nl: 'Een logboek wordt niet gewijzigd of gewist. Leg vast wat er nu is, in een nieuwe regel.',
  en: 'A log is not changed or deleted. Write down what there is now, in a new entry.',
}

/** Refuses in words to change an entry of a log, whoever asks; the database refuses it too, by trigger. */
export const refuseChange: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'update') throw conflict(req, refusal)
  return data
}

/** Refuses in words to delete an entry of a log. */
export const refuseDelete: CollectionBeforeDeleteHook = ({ req }) => {
  throw conflict(req, refusal)
}
