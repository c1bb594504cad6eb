import { momentWords } from '../dates/dayWords'
import type { Words } from '../locales/locales'

/** Who saved a document last, as seen by whoever saves it now. */
export type LastSaver = Readonly<{ kind: 'nobody' } | { kind: 'self' } | { kind: 'other'; name: string }>

const namesOf = (saver: LastSaver): Words => {
  switch (saver.kind) {
    case 'nobody':
      return { nl: 'Iemand anders heeft', en: 'Somebody else' }
    case 'self':
      return { nl: 'U heeft zelf, in een ander venster,', en: 'You yourself, in another window,' }
    case 'other':
      return { nl: `${saver.name} heeft`, en: saver.name }
  }
}

/** Of this calendar: what lies before it no database can compare. */
const isMomentOfOurs = (moment: string): boolean => /^\d{4}-/.test(moment)

/**
 * Whether a save rests on an older state of a document than there is: what was seen lies before what is stored. A moment that
 * is missing or cannot be read is no reason to refuse.
 */
export const isStale = (seenAt: unknown, updatedAt: unknown): boolean => {
  if (typeof seenAt !== 'string' || typeof updatedAt !== 'string' || !isMomentOfOurs(seenAt)) return false
  return new Date(seenAt).getTime() < new Date(updatedAt).getTime()
}

/** What to say to somebody whose save would undo another's: who, when, and what to do with what was typed. */
export const staleWords = (saver: LastSaver, savedAt: Date): Words => {
  const who = namesOf(saver)
  const when = momentWords(savedAt)
  return {
    nl: `${who.nl} dit op ${when.nl} bewaard, nadat u het opende. Er is niets verloren: wat u typte staat nog op uw scherm. Kopieer het, laad de pagina opnieuw en voeg beide samen.`,
    en: `${who.en} saved this on ${when.en}, after you opened it. Nothing is lost: what you typed is still on your screen. Copy it, reload the page and put the two together.`,
  }
}
