import type { CheckboxField } from 'payload'

import { described } from './described'

/** Marks what is closed but may not be deleted because others refer to it. */
export const archivedField = (): CheckboxField =>
  described(
    { name: 'archived', type: 'checkbox', admin: { position: 'sidebar' }, defaultValue: false, index: true },
    { nl: 'Gearchiveerd', en: 'Archived' },
    {
      nl: 'Afgesloten: staat zo op de site en niet meer op de voorpagina, en kan niet meer gekozen worden.',
      en: 'Closed: marked so on the site and no longer on its home page, and can no longer be chosen.',
    },
  )
