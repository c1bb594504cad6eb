import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { requiredInDutch } from '../../../src/fields/required'
import { pages } from './tabs/pages'
import { settings } from './tabs/settings'

/** The name of the cooperative and the texts of its site. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'name', type: 'text', defaultValue: 'Streekwerk', maxLength: 120 }),
    { nl: 'Naam', en: 'Name' },
    {
      nl: 'De naam van de coöperatie, boven elke pagina.',
      en: 'The name of the cooperative, above every page.',
    },
  ),
  described(
    { name: 'tagline', type: 'text', localized: true, maxLength: 200 },
    { nl: 'Ondertitel', en: 'Tagline' },
    {
      nl: 'Waar de coöperatie voor staat, in één regel.',
      en: 'What the cooperative stands for, in one line.',
    },
  ),
  { type: 'tabs', tabs: [pages, settings] },
]
