import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a piece of news: all of it, as long as its project is public. */
export const publicUpdate = <Field>(
  update: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: write.slug(update.slug),
  title: write.words(update.title),
  summary: null,
  fields: { date: write.date(update.date), text: write.richText(update.text) },
  references: [
    ...write.references('project', 'projects', update.project, { required: true }),
    ...write.references('image', 'media', update.image),
  ],
  sortAt: write.instant(update.date) ?? write.instant(update.createdAt),
})
