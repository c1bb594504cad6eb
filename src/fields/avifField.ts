import type { JSONField } from 'payload'

import { described } from './described'

/** Which AVIFs there are of a picture; written by the job that makes them, which nobody does by hand. */
export const avifField = (): JSONField =>
  described(
    {
      name: 'avif',
      type: 'json',
      access: { create: () => false, update: () => false },
      admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
      // A copy is another file: it gets its own.
      hooks: { beforeDuplicate: [() => null] },
    },
    { nl: 'AVIF', en: 'AVIF' },
    { nl: 'Wordt na het bewaren gemaakt.', en: 'Made after saving.' },
  )
