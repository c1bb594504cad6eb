import type { CollectionConfig } from 'payload'

import { keepEvidence, keepReplaced, keepTrashed } from './hooks/keepEvidence'

/** What the plugin adds to the collection of files that are evidence: those on which something rests stay as they are. */
export const extendFiles = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), keepTrashed],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepEvidence],
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), keepReplaced],
  },
})
