import type { Words } from '../domain/words'

/** A text as it is stored, by language; of a house with one language, or of a field without, the language is not known. */
export const wordsIn = (stored: unknown): Words => {
  if (typeof stored === 'string') return { '': stored }
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
}
