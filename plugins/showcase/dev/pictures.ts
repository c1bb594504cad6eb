import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { CollectionConfig } from 'payload'

/** Photographs, in sizes. */
export const pictures: CollectionConfig = {
  slug: 'pictures',
  access: { read: () => true },
  fields: [
    { name: 'alt', type: 'text', localized: true, required: true },
    { name: 'photographerPhone', type: 'text' },
  ],
  upload: {
    imageSizes: [{ name: 'card', width: 320 }],
    mimeTypes: ['image/*'],
    staticDir: join(tmpdir(), 'showcase-kitchen-pictures'),
  },
}
