import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { urlField } from '../../../../src/fields/urlField'

/** Whose practice it is, where it was found, and whether anybody wrote down how it is done. */
export const origin: Tab = {
  label: { nl: 'Herkomst en handleiding', en: 'Origin and manual' },
  fields: [
    described(
      {
        name: 'owner',
        type: 'relationship',
        filterOptions: { archived: { not_equals: true } },
        hasMany: false,
        relationTo: 'partners',
      },
      { nl: 'Van wie', en: 'Owner' },
      {
        nl: 'De partner die het deed en erover kan vertellen; leeg als die geen partner is.',
        en: 'The partner who did it and can tell about it; empty when that is no partner.',
      },
    ),
    {
      name: 'source',
      type: 'group',
      label: { nl: 'Bron', en: 'Source' },
      fields: [
        described(
          { name: 'text', type: 'text', maxLength: 500 },
          { nl: 'Waar het staat', en: 'Where it is told' },
          { nl: 'Wie het vertelde, of de titel van het stuk.', en: 'Who told it, or the title of the text.' },
        ),
        urlField(
          'url',
          { nl: 'Webadres', en: 'Web address' },
          { nl: 'Waar een ander het kan nalezen.', en: 'Where somebody else can read it.' },
        ),
      ],
    },
    described(
      { name: 'manualPresent', type: 'checkbox', defaultValue: false, index: true },
      { nl: 'Er is een handleiding', en: 'There is a manual' },
      {
        nl: 'Alleen aan als opgeschreven is wat er echt voor nodig was. Zonder handleiding kan niemand dit overnemen; aanpassen en ervan leren kan wel.',
        en: 'On only when what it really took is written down. Without a manual nobody can adopt this; adapting it and learning from it are open.',
      },
    ),
    {
      name: 'manual',
      type: 'group',
      label: { nl: 'Handleiding', en: 'Manual' },
      admin: { condition: (data) => data.manualPresent === true },
      fields: [
        urlField(
          'url',
          { nl: 'Webadres', en: 'Web address' },
          { nl: 'Waar de handleiding staat.', en: 'Where the manual is.' },
        ),
        described(
          { name: 'file', type: 'upload', relationTo: 'files' },
          { nl: 'Document', en: 'Document' },
          {
            nl: 'De handleiding zelf. Documenten zijn niet openbaar: te lezen door wie het aangaat.',
            en: 'The manual itself. Documents are not public: read by those concerned.',
          },
        ),
      ],
    },
  ],
}
