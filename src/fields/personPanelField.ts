import type { Field } from 'payload'

import { described } from './described'

/** Where an administrator looks at what is kept of a person, and erases it. */
export const personPanelField = (): Field =>
  described(
    {
      name: 'privacy',
      type: 'ui',
      admin: { components: { Field: '/src/admin/PersonPanel#PersonPanel' }, disableListColumn: true },
    },
    { nl: 'Privacy', en: 'Privacy' },
    { nl: 'Wat van deze persoon wordt bewaard, en wissen.', en: 'What is kept of this person, and erasing.' },
  )
