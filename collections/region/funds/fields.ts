import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { lapsedThemesField } from '../../../src/fields/lapsedThemesField'
import { requiredInDutch } from '../../../src/fields/required'
import { urlField } from '../../../src/fields/urlField'
import { terms } from './terms'

/** Money that a project can apply for. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'name', type: 'text', maxLength: 200 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zoals de verstrekker de regeling noemt.', en: 'As the provider calls the scheme.' },
  ),
  {
    type: 'row',
    fields: [
      described(
        { name: 'provider', type: 'relationship', relationTo: 'partners' },
        { nl: 'Verstrekker (partner)', en: 'Provider (partner)' },
        { nl: 'Als een partner het geld verstrekt.', en: 'When a partner gives the money.' },
      ),
      described(
        { name: 'providerName', type: 'text', maxLength: 200 },
        { nl: 'Verstrekker (anders)', en: 'Provider (other)' },
        {
          nl: 'Anders de naam, bijvoorbeeld een provincie.',
          en: 'Otherwise its name, for example a province.',
        },
      ),
    ],
  },
  described(
    requiredInDutch({ name: 'description', type: 'textarea', maxLength: 4000 }),
    { nl: 'Omschrijving', en: 'Description' },
    {
      nl: 'Waarvoor het geld bedoeld is, wie kan aanvragen en wat daarvoor nodig is.',
      en: 'What the money is for, who can apply and what that takes.',
    },
  ),
  ...terms,
  described(
    { name: 'themes', type: 'relationship', hasMany: true, maxRows: 20, relationTo: 'themes' },
    { nl: "Thema's", en: 'Themes' },
    {
      nl: "Bij welke thema's van de gebiedsagenda dit geld past.",
      en: 'Which themes of the regional agenda this money fits.',
    },
  ),
  urlField(
    'url',
    { nl: 'Webadres', en: 'Web address' },
    { nl: 'De regeling bij de verstrekker zelf.', en: 'The scheme with the provider itself.' },
  ),
  dateField(
    'lastCheckedOn',
    { nl: 'Nagekeken op', en: 'Last checked on' },
    {
      nl: 'Wanneer iemand keek of dit nog klopt. Regelingen veranderen elk jaar.',
      en: 'When somebody looked whether this still holds. Schemes change every year.',
    },
    { index: true },
  ),
  lapsedThemesField((fund) => fund.themes),
  archivedField(),
  importKeyField(),
]
