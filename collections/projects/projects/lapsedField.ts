import type { CheckboxField } from 'payload'

import { idOf } from '../../../src/domain/relations/idOf'
import { described } from '../../../src/fields/described'
import { lapsedThemes } from '../../../src/hooks/lapsedThemes'

/** Whether the version of the agenda that a theme is of is over; the link to it stays. */
export const lapsedField: CheckboxField = described(
  {
    name: 'lapsed',
    type: 'checkbox',
    admin: {
      condition: (_, sibling: { lapsed?: unknown }) => sibling.lapsed === true,
      readOnly: true,
    },
    hooks: {
      afterRead: [
        async ({ req, siblingData }) => {
          const theme = idOf((siblingData as { theme?: unknown }).theme)
          return theme !== null && (await lapsedThemes(req)).has(theme)
        },
      ],
    },
    virtual: true,
  },
  { nl: 'Verlopen', en: 'Lapsed' },
  {
    nl: 'Dit thema staat in een gebiedsagenda die niet meer geldt.',
    en: 'This theme is of a regional agenda that holds no longer.',
  },
)
