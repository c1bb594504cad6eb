import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a theme: all of it, since the agenda itself is public. */
export const publicTheme = <Field>(
  theme: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: write.slug(theme.slug),
  title: write.words(theme.title),
  summary: write.words(theme.description),
  fields: { sdgs: write.codes('sdg', theme.sdgs) },
  references: [
    ...write.references('agenda', 'agendas', theme.agenda),
    ...write.references('parent', 'themes', theme.parent),
  ],
  sortAt: null,
})
