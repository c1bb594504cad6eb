import type { Pen, PublicEntry, StoredDocument } from '../../domain/publication/pen'

/** What the public may know of a life cycle: what its phases are called; nothing of its steps, its items or its texts, and nothing at all while it is being written. */
export const publicLifeCycle = <Field>(
  lifeCycle: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> | null =>
  lifeCycle.state === 'draft'
    ? null
    : {
        slug: null,
        title: null,
        summary: null,
        fields: { phases: write.phases(lifeCycle.phases, { key: 'key', name: 'name' }) },
        references: [],
        sortAt: write.instant(lifeCycle.createdAt),
      }
