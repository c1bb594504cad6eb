import type { Tab } from 'payload'

import { judgePostcode } from '../../../../src/domain/codes/postcode'
import { codeField } from '../../../../src/fields/codeField'
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
    {
      name: 'address',
      type: 'group',
      label: { nl: 'Bezoekadres', en: 'Visiting address' },
      admin: {
        description: {
          nl: 'Het adres van de organisatie, niet van een persoon. Het staat op de site.',
          en: 'The address of the organisation, not of a person. It is shown on the site.',
        },
      },
      fields: [
        described(
          { name: 'street', type: 'text', maxLength: 200 },
          { nl: 'Straat en nummer', en: 'Street and number' },
          { nl: 'Met huisnummer en toevoeging.', en: 'With house number and addition.' },
        ),
        codeField({
          name: 'postcode',
          judge: judgePostcode,
          label: { nl: 'Postcode', en: 'Postcode' },
          help: { nl: 'Vier cijfers en twee letters.', en: 'Four digits and two letters.' },
        }),
        described(
          { name: 'city', type: 'text', maxLength: 120 },
          { nl: 'Plaats', en: 'Town' },
          { nl: 'De woonplaats in het adres.', en: 'The town in the address.' },
        ),
      ],
    },
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
