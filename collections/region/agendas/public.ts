import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a version of the regional agenda: what it is called and when it holds. */
export const publicAgenda = <Field>(
  agenda: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: null,
  title: write.words(agenda.title),
  summary: null,
  fields: {
    adoptedOn: write.date(agenda.adoptedOn),
    period: write.period(agenda.validFrom, agenda.validTo),
  },
  references: [],
  sortAt: write.instant(agenda.validFrom),
})
