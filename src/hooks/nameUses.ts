import type { SanitizedCollectionConfig } from 'payload'

import type { Use } from './usesOf'

/** How many users of a document are named in a sentence. */
const MOST_NAMED = 5

/** The users of a document in one sentence, each once. */
export const nameUses = (uses: readonly Use[]): string =>
  [...new Set(uses.map(({ label, title }) => (label === '' ? title : `${label} “${title}”`)))]
    .slice(0, MOST_NAMED)
    .join(', ')

/** Whether a document of this collection can be archived, which is what to do with one that is used. */
export const canBeArchived = ({ flattenedFields }: SanitizedCollectionConfig): boolean =>
  flattenedFields.some(({ name }) => name === 'archived')
