import type { TextField } from 'payload'

import { described } from './described'

/**
 * What a form saw of a document before it was changed: the moment of the last save, carried along and never stored. Whoever
 * sends it back is refused when somebody saved in between (`refuseStale`); whoever leaves it out saves as always.
 */
export const seenAtField = (): TextField =>
  described(
    {
      name: 'seenAt',
      type: 'text',
      admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true, hidden: true },
      hasMany: false,
      hooks: {
        afterRead: [({ data }) => (data as { updatedAt?: string } | undefined)?.updatedAt ?? null],
        beforeDuplicate: [() => null],
      },
      maxLength: 40,
      virtual: true,
    },
    { nl: 'Gezien op', en: 'Seen at' },
    {
      nl: 'De stand die u zag. Is er intussen door een ander bewaard, dan wordt uw wijziging geweigerd.',
      en: 'The state that you saw. When somebody else saved in between, your change is refused.',
    },
  )
