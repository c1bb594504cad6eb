import type { Field } from 'payload'

import { idOf } from '../../../src/domain/relations/idOf'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'

/** What the promise of a coverage line rests on. */
export const groundFields: Field[] = [
  described(
    {
      name: 'transfer',
      type: 'relationship',
      filterOptions: ({ data }) => {
        const project = idOf((data as { project?: unknown }).project)
        return project === null ? true : { project: { equals: project } }
      },
      relationTo: 'transfers',
    },
    { nl: 'Bijdrage uit de uitwisseling', en: 'Transfer of the exchange' },
    {
      nl: 'De bijdrage waarop dit rust. Alleen een toegezegde of geleverde bijdrage telt als meer dan mogelijk.',
      en: 'The transfer this rests on. Only one that is committed or delivered counts as more than possible.',
    },
  ),
  described(
    { name: 'fund', type: 'relationship', relationTo: 'funds' },
    { nl: 'Fonds', en: 'Fund' },
    { nl: 'Het fonds waaruit dit komt, als het er een is.', en: 'The fund this comes from, if it does.' },
  ),
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
