import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'
import { invalid } from './refuse'

const refusal: Words = {
  nl: 'Dit ligt vast sinds het is gemaakt. Maak een nieuw gegeven, en verwijder dit als het een vergissing was.',
  en: 'This is fixed since it was made. Make a new record, and delete this one if it was a mistake.',
}

/** Refuses to change what a document was made for, whoever asks: its own identity and that of what hangs on it rest on it. */
export const keepFixed =
  (...names: readonly string[]): CollectionBeforeChangeHook =>
  ({ collection, data, operation, originalDoc, req }) => {
    const original = (originalDoc ?? {}) as JsonObject
    const moved = names.filter(
      (name) => data[name] !== undefined && idOf(data[name]) !== idOf(original[name]),
    )
    if (operation === 'update' && moved.length > 0)
      throw invalid({ collection, req }, ...moved.map((path) => ({ because: refusal, path })))
    return data
  }
