import { endOfDay } from '../../../src/domain/dates/endOfDay'
import { avifSizes } from '../../../src/domain/media/avifs'
import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a picture: the picture, what is on it and whose it is, through the last day of consent for it; nothing once that was withdrawn. */
export const publicPicture = <Field>(
  picture: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> | null => {
  const { consentUntil, withdrawn } = part(picture, 'consent')
  if (withdrawn === true) return null
  return {
    slug: null,
    title: write.words(picture.alt),
    summary: null,
    fields: { credit: write.text(picture.credit), licence: write.codes('licence', picture.licence) },
    references: [],
    files: [...write.files(picture), ...write.files({ sizes: avifSizes(picture) })],
    sortAt: null,
    visibleUntil: write.instant(endOfDay(consentUntil)),
  }
}
