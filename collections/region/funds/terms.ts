import type { Field, GroupField } from 'payload'

import { centsField } from '../../../src/fields/centsField'
import { dateField } from '../../../src/fields/dateField'
import { decimalText } from '../../../src/fields/decimalText'
import { described } from '../../../src/fields/described'
import { inPercent } from '../../../src/fields/historyMarks'

const call: GroupField = {
  name: 'call',
  type: 'group',
  label: { nl: 'Aanvraagperiode', en: 'Call window' },
  admin: {
    description: {
      nl: 'Wanneer u kunt aanvragen. Leeg als dat het hele jaar kan.',
      en: 'When you can apply. Empty when that is all year round.',
    },
  },
  fields: [
    dateField(
      'from',
      { nl: 'Open vanaf', en: 'Opens on' },
      { nl: 'De eerste dag.', en: 'The first day.' },
      { index: true, order: ['from', 'to'] },
    ),
    dateField(
      'to',
      { nl: 'Open tot en met', en: 'Closes on' },
      { nl: 'De laatste dag.', en: 'The last day.' },
      { index: true, order: ['from', 'to'] },
    ),
  ],
}

/** When one can apply, for how much, and what one brings in. */
export const terms: Field[] = [
  call,
  {
    type: 'row',
    fields: [
      centsField(
        'minCents',
        { nl: 'Laagste bijdrage (€)', en: 'Lowest grant (€)' },
        { nl: 'In euro’s, als er een ondergrens is.', en: 'In euros, if there is a lowest amount.' },
      ),
      centsField(
        'maxCents',
        { nl: 'Hoogste bijdrage (€)', en: 'Highest grant (€)' },
        { nl: 'In euro’s, als er een bovengrens is.', en: 'In euros, if there is a highest amount.' },
      ),
      described(
        {
          name: 'coFinancingPercent',
          type: 'number',
          admin: { components: decimalText },
          custom: inPercent,
          max: 100,
          min: 0,
        },
        { nl: 'Eigen bijdrage (%)', en: 'Co-financing (%)' },
        {
          nl: 'Welk deel van de kosten u zelf inbrengt, in geld of in natura.',
          en: 'Which part of the costs you bring in yourselves, in money or in kind.',
        },
      ),
    ],
  },
]
