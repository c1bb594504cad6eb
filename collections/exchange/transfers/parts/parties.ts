import type { Field, RelationshipField } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { choosable } from '../../../../src/fields/choosable'
import { described } from '../../../../src/fields/described'

const party = (name: string, label: Words, help: Words, required?: true): RelationshipField =>
  described(
    choosable({ name, type: 'relationship', index: true, relationTo: 'partners', required }),
    label,
    help,
  )

/** In which project, from whom, to whom, and for whose good. */
export const parties: Field[] = [
  described(
    { name: 'project', type: 'relationship', index: true, relationTo: 'projects', required: true },
    { nl: 'Project', en: 'Project' },
    { nl: 'Waarin dit wordt uitgewisseld.', en: 'In which this is exchanged.' },
  ),
  {
    type: 'row',
    fields: [
      party(
        'provider',
        { nl: 'Gever', en: 'Provider' },
        { nl: 'Wie iets inbrengt.', en: 'Who puts something in.' },
        true,
      ),
      party(
        'receiver',
        { nl: 'Ontvanger', en: 'Receiver' },
        { nl: 'Wie het krijgt en ermee akkoord gaat.', en: 'Who gets it and agrees to it.' },
        true,
      ),
      party(
        'beneficiary',
        { nl: 'Begunstigde', en: 'Beneficiary' },
        {
          nl: 'Alleen als een ander er beter van wordt dan de ontvanger, bijvoorbeeld de coöperatie zelf.',
          en: 'Only when somebody other than the receiver gains, for example the cooperative itself.',
        },
      ),
    ],
  },
]
