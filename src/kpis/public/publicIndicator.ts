import type { Pen, PublicEntry, StoredDocument } from '../../domain/publication/pen'

/** What the public may know of an indicator: what it is called and what it tells, for what is taken together by it. */
export const publicIndicator = <Field>(
  indicator: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: null,
  title: write.words(indicator.name),
  summary: write.words(indicator.tells),
  fields: {},
  references: [],
  sortAt: null,
})
