import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/** What the public may know of a participation: who takes part in what, as what and when; never influence or interest. */
export const publicParticipation = <Field>(
  participation: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> => ({
  slug: null,
  title: null,
  summary: null,
  fields: {
    period: write.period(participation.since, participation.until),
    role: write.codes('participationRole', participation.role),
  },
  references: [
    ...write.references('project', 'projects', participation.project, { required: true }),
    ...write.references('partner', 'partners', participation.partner, { required: true }),
  ],
  sortAt: write.instant(participation.since),
})
