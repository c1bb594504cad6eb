import type { GroupField } from 'payload'

import { choosable } from '../../../src/fields/choosable'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'

/** The declaration of intent with which the partners take an idea into development: the signed document, when and by whom. */
export const intentField = (): GroupField =>
  described(
    {
      name: 'intent',
      type: 'group',
      fields: [
        described(
          { name: 'file', type: 'upload', relationTo: 'files' },
          { nl: 'Getekend document', en: 'Signed document' },
          {
            nl: 'De verklaring met alle handtekeningen. Zij blijft binnen: te lezen door wie het document mag lezen.',
            en: 'The declaration with all signatures. It stays indoors: read by those who may read the document.',
          },
        ),
        dateField(
          'signedOn',
          { nl: 'Getekend op', en: 'Signed on' },
          { nl: 'De dag waarop de laatste tekende.', en: 'The day on which the last one signed.' },
        ),
        described(
          choosable({
            name: 'signatories',
            type: 'relationship',
            hasMany: true,
            maxRows: 60,
            relationTo: 'partners',
          }),
          { nl: 'Ondertekenaars', en: 'Signatories' },
          { nl: 'Ten minste twee partners die meedoen.', en: 'At least two partners that take part.' },
        ),
      ],
    },
    { nl: 'Intentieverklaring', en: 'Declaration of intent' },
    {
      nl: 'Met een getekende verklaring gaat een idee de ontwikkeling in. Staat niet op de site.',
      en: 'With a signed declaration an idea enters development. Not shown on the site.',
    },
  )
