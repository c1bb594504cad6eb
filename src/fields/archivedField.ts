import type { CheckboxField } from 'payload'

import { described } from './described'

/** Marks what is closed but may not be deleted because others refer to it. */
export const archivedField = (): CheckboxField =>
  described(
    { name: 'archived', type: 'checkbox', admin: { position: 'sidebar' }, defaultValue: false, index: true },
    { nl: 'Gearchiveerd', en: 'Archived' },
    {
      nl: 'Afgesloten: blijft leesbaar waar ernaar verwezen wordt, maar kan niet meer gekozen worden.',
      en: 'Closed: stays readable where others refer to it, but can no longer be chosen.',
    },
  )
