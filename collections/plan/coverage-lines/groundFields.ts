import type { Field } from 'payload'

import { dateField } from '../../../src/fields/dateField'

/** What the promise of a coverage line rests on. */
export const groundFields: Field[] = [
  dateField(
    'promisedOn',
    { nl: 'Toegezegd op', en: 'Promised on' },
    {
      nl: 'De dag van de toezegging of het besluit; leeg als er nog niets is toegezegd.',
      en: 'The day of the promise or the decision; empty when nothing is promised yet.',
    },
    { index: true },
  ),
]
