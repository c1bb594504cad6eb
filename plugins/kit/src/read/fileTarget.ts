import type { SanitizedCollectionConfig } from 'payload'

import type { FileTarget } from '../domain/fileTarget'

/**
 * Where a file is uploaded, and which of its fields can be filled in on the way: what it is called, when files have a title of their own, and
 * the subject that it belongs to, when they name one.
 */
export const fileTarget = (
  { admin, flattenedFields, slug }: SanitizedCollectionConfig,
  subject: string,
): FileTarget => ({
  collection: slug,
  titleField:
    flattenedFields.find(
      (field) => field.name === admin.useAsTitle && field.type === 'text' && field.name !== 'filename',
    )?.name ?? null,
  subjectField:
    flattenedFields.find(
      (field) => field.type === 'relationship' && !field.hasMany && field.relationTo === subject,
    )?.name ?? null,
})
