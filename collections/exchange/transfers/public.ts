import { isPublicTransfer } from '../../../src/domain/exchange/isPublicTransfer'
import type { Pen, PublicEntry, StoredDocument } from '../../../src/domain/publication/pen'

/**
 * What the public may know of a transfer that was made public: who gives what kind of thing to whom, in which project, as long as
 * all of these are public. Never how much, what it is worth, in whose words, or how far it has come.
 */
export const publicTransfer = <Field>(
  transfer: StoredDocument,
  _locale: string,
  write: Pen<Field>,
): PublicEntry<Field> | null => {
  const entry = {
    slug: null,
    title: null,
    summary: null,
    fields: {},
    references: [
      ...write.references('project', 'projects', transfer.project, { required: true }),
      ...write.references('provider', 'partners', transfer.provider, { required: true }),
      ...write.references('receiver', 'partners', transfer.receiver, { required: true }),
      ...write.references('resourceType', 'resource-types', transfer.resourceType, { required: true }),
      ...write.references('corrects', 'transfers', transfer.corrects),
    ],
    sortAt: write.instant(transfer.createdAt),
  }
  return isPublicTransfer(transfer) ? entry : null
}
