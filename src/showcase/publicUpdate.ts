import type { PublicEntry, Writer } from '@streekwerk/payload-showcase'

import type { Read } from './group'

/** What the public may know of a project's news, while the project is public. */
export const publicUpdate = (update: Read, _locale: string, write: Writer): PublicEntry => ({
  slug: write.slug(update.slug),
  title: write.words(update.title),
  summary: null,
  fields: { text: write.richText(update.text), date: write.date(update.date) },
  references: [
    ...write.references('project', 'projects', update.project, { required: true }),
    ...write.references('image', 'media', update.image),
  ],
  sortAt: write.instant(update.date),
})
