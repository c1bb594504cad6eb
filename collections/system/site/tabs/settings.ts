import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'

/** What is the same on every page. */
export const settings: Tab = {
  label: { nl: 'Instellingen', en: 'Settings' },
  fields: [
    described(
      { name: 'logo', type: 'upload', relationTo: 'media' },
      { nl: 'Logo', en: 'Logo' },
      { nl: 'Het beeldmerk van de coöperatie.', en: 'The logo of the cooperative.' },
    ),
    described(
      { name: 'contactEmail', type: 'email' },
      { nl: 'E-mailadres', en: 'E-mail address' },
      {
        nl: 'Een adres van de organisatie, niet van een persoon.',
        en: 'An address of the organisation, not a person.',
      },
    ),
    described(
      { name: 'contactPhone', type: 'text', maxLength: 40 },
      { nl: 'Telefoonnummer', en: 'Telephone number' },
      {
        nl: 'Een nummer van de organisatie, niet van een persoon.',
        en: 'A number of the organisation, not a person.',
      },
    ),
    {
      name: 'contactAddress',
      type: 'group',
      label: { nl: 'Bezoekadres', en: 'Visiting address' },
      fields: [
        {
          type: 'row',
          fields: [
            described(
              { name: 'street', type: 'text', maxLength: 160 },
              { nl: 'Straat en huisnummer', en: 'Street and number' },
              { nl: 'Waar bezoekers u vinden.', en: 'Where visitors find you.' },
            ),
            described(
              { name: 'postcode', type: 'text', maxLength: 12 },
              { nl: 'Postcode', en: 'Postcode' },
              { nl: 'Zoals 9901 AB.', en: 'Such as 9901 AB.' },
            ),
            described(
              { name: 'city', type: 'text', maxLength: 80 },
              { nl: 'Plaats', en: 'Town' },
              { nl: 'De plaats van het adres.', en: 'The town of the address.' },
            ),
          ],
        },
      ],
    },
    {
      name: 'labels',
      type: 'group',
      label: { nl: 'Benamingen', en: 'Terms' },
      fields: [
        described(
          {
            name: 'fixedContact',
            type: 'text',
            defaultValue: 'MIWP (vast aanspreekpunt)',
            localized: true,
            maxLength: 80,
          },
          { nl: 'Vast aanspreekpunt', en: 'Fixed contact' },
          {
            nl: 'Hoe de coöperatie haar procesmanager noemt.',
            en: 'What the cooperative calls its process manager.',
          },
        ),
      ],
    },
    described(
      { name: 'trustedSchools', type: 'relationship', hasMany: true, maxRows: 100, relationTo: 'partners' },
      { nl: 'Vertrouwde scholen', en: 'Trusted schools' },
      {
        nl: 'Scholen die hun eigen koppelingen aan het curriculum zonder nalezen mogen publiceren.',
        en: 'Schools that may publish their own curriculum links without review.',
      },
    ),
  ],
}
