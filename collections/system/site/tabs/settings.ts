import type { Tab } from 'payload'

import { onlyRoles } from '../../../../src/access/fieldAccess'
import { choices } from '../../../../src/domain/locales/choices'
import { roleWords } from '../../../../src/domain/people/roles'
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
    described(
      {
        name: 'secondFactorRoles',
        type: 'select',
        access: { read: onlyRoles('admin'), update: onlyRoles('admin') },
        hasMany: true,
        options: choices(roleWords),
      },
      { nl: 'Verplichte tweede stap', en: 'Second step required' },
      {
        nl: 'Wie een van deze rollen heeft, meldt zich aan met een wachtwoord én een code van de telefoon. Wie dat nog niet heeft ingesteld, doet dat eerst, en kan tot dan niets anders. Programma’s met een API-sleutel merken er niets van.',
        en: 'Whoever holds one of these roles signs in with a password and a code of the telephone. Who has not set that up does so first, and can do nothing else until then. Programs with an API key notice nothing.',
      },
    ),
  ],
}
