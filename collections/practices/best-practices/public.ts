import { part, type Pen, type PublicEntry, type StoredDocument } from '../../../src/domain/publication/pen'

/**
 * What the public may know of a best practice: what was done and how it went. Never: who wrote and reviewed it, who told it, and
 * what proves it, as those name people.
 */
export const publicPractice = <Field>(
  practice: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: write.slug(practice.slug),
  title: write.words(practice.title),
  summary: write.words(practice.problem),
  fields: {
    approach: write.richText(practice.approach),
    archived: write.flag(practice.archived),
    context: write.text(practice.context),
    costs: write.text(practice.costs),
    manual: write.url(practice.manualPresent === true ? part(practice, 'manual').url : null),
    preconditions: write.text(practice.preconditions),
    source: write.url(part(practice, 'source').url),
    whatDidNotWork: write.text(practice.whatDidNotWork),
  },
  references: [
    ...write.references('owner', 'partners', practice.owner),
    ...write.references('theme', 'themes', practice.themes),
  ],
  sortAt: write.instant(practice.publishedAt),
})
