import type { Tab } from 'payload'

import { addressField } from '../../../../src/fields/addressField'
import { described } from '../../../../src/fields/described'
import { phoneField } from '../../../../src/fields/phoneField'

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
    phoneField(
      'contactPhone',
      { nl: 'Telefoonnummer', en: 'Telephone number' },
      {
        nl: 'Een nummer van de organisatie, niet van een persoon.',
        en: 'A number of the organisation, not a person.',
      },
    ),
    addressField('contactAddress', {
      nl: 'Staat op de contactpagina.',
      en: 'Stands on the contact page.',
    }),
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
