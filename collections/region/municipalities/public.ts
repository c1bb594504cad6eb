import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a municipality: what it is called, where it is, and its boundary in outline. */
export const publicMunicipality = <Field>(
  municipality: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: null,
  title: write.words(municipality.name),
  summary: null,
  fields: {
    outline: write.outline(municipality.shape),
    place: write.place(municipality.latitude, municipality.longitude),
    province: write.codes('province', municipality.province),
  },
  references: [],
  sortAt: null,
})
