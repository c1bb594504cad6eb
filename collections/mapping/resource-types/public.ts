import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a type of resource: what it is called, so that pages can say what partners give each other. */
export const publicResourceType = <Field>(
  type: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: null,
  title: write.words(type.name),
  summary: null,
  fields: {},
  references: [],
  sortAt: null,
})
