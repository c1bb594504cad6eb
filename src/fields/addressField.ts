import type { GroupField } from 'payload'

import { judgePostcode } from '../domain/codes/postcode'
import type { Words } from '../domain/locales/locales'
import { codeField } from './codeField'
import { described } from './described'

/** Where visitors find an organisation. */
export const addressField = (name: string, help: Words): GroupField => ({
  name,
  type: 'group',
  label: { nl: 'Bezoekadres', en: 'Visiting address' },
  admin: { description: help },
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
})
