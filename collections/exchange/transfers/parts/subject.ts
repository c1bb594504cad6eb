import type { Field } from 'payload'

import { choosable } from '../../../../src/fields/choosable'
import { dateField } from '../../../../src/fields/dateField'
import { described } from '../../../../src/fields/described'
import { quantityField } from '../../../../src/fields/quantityField'

/** What is given, how much and when. */
export const subject: Field[] = [
  described(
    choosable({
      name: 'resourceType',
      type: 'relationship',
      index: true,
      relationTo: 'resource-types',
      required: true,
    }),
    { nl: 'Soort hulpbron', en: 'Resource type' },
    { nl: 'Wat er gegeven wordt.', en: 'What is given.' },
  ),
  {
    type: 'row',
    fields: [
      described(
        choosable(
          { name: 'offer', type: 'relationship', index: true, relationTo: 'resources' },
          { kind: { equals: 'offer' } },
        ),
        { nl: 'Uit dit aanbod', en: 'From this offer' },
        { nl: 'Het aanbod waar dit uit komt, als dat er is.', en: 'The offer this comes from, if any.' },
      ),
      described(
        choosable(
          { name: 'need', type: 'relationship', index: true, relationTo: 'resources' },
          { kind: { equals: 'need' } },
        ),
        { nl: 'Voor deze behoefte', en: 'For this need' },
        { nl: 'De behoefte die dit vervult, als die er is.', en: 'The need that this meets, if any.' },
      ),
    ],
  },
  quantityField({
    nl: 'Hoeveel er gegeven wordt. Leeg als het niet te tellen is, zoals een goede naam.',
    en: 'How much is given. Empty when it cannot be counted, such as a good name.',
  }),
  {
    type: 'row',
    fields: [
      dateField(
        'start',
        { nl: 'Begin', en: 'Start' },
        { nl: 'Wanneer het geven begint.', en: 'When the giving starts.' },
        { index: true, order: ['start', 'end'] },
      ),
      dateField(
        'end',
        { nl: 'Einde', en: 'End' },
        { nl: 'Leeg als het op één dag gebeurt.', en: 'Empty when it happens on one day.' },
        { order: ['start', 'end'] },
      ),
    ],
  },
]
