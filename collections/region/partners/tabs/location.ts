import type { Tab } from 'payload'

import { addressField } from '../../../../src/fields/addressField'
import { described } from '../../../../src/fields/described'
import { placeFields } from '../../../../src/fields/placeFields'

/** Where the partner is. */
export const location: Tab = {
  label: { nl: 'Plaats', en: 'Location' },
  fields: [
    described(
      { name: 'municipality', type: 'relationship', relationTo: 'municipalities' },
      { nl: 'Gemeente', en: 'Municipality' },
      { nl: 'De gemeente waar de organisatie zit.', en: 'The municipality where the organisation is.' },
    ),
    addressField('address', {
      nl: 'Het adres van de organisatie, niet van een persoon. Het staat op de site.',
      en: 'The address of the organisation, not of a person. It is shown on the site.',
    }),
    {
      name: 'place',
      type: 'group',
      label: { nl: 'Op de kaart', en: 'On the map' },
      admin: {
        description: {
          nl: 'Waar de speld op de kaart staat.',
          en: 'Where the pin stands on the map.',
        },
      },
      fields: placeFields(),
    },
  ],
}
