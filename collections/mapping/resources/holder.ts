import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { holderKindWords } from '../../../src/domain/mapping/holderKinds'
import { choosable } from '../../../src/fields/choosable'
import { described } from '../../../src/fields/described'

/** Whose it is: a partner's, a named outsider's, or the region's own. */
export const holder: Field = {
  type: 'row',
  fields: [
    described(
      {
        name: 'holderKind',
        type: 'select',
        defaultValue: 'partner',
        index: true,
        options: choices(holderKindWords),
        required: true,
      },
      { nl: 'Van wie', en: 'Whose' },
      {
        nl: 'Alleen een behoefte kan van de streek zelf zijn; aanbod is altijd van iemand.',
        en: 'Only a need can be the region’s own; an offer is always somebody’s.',
      },
    ),
    described(
      choosable({
        name: 'partner',
        type: 'relationship',
        index: true,
        relationTo: 'partners',
      }),
      { nl: 'Partner', en: 'Partner' },
      { nl: 'De partner die dit heeft of zoekt.', en: 'The partner that has or seeks this.' },
    ),
    described(
      {
        name: 'outsider',
        type: 'text',
        maxLength: 200,
      },
      { nl: 'Wie', en: 'Who' },
      {
        nl: 'De organisatie buiten de partners. Schrijf geen namen van personen op.',
        en: 'The organisation outside the partners. Write down no names of persons.',
      },
    ),
  ],
}
