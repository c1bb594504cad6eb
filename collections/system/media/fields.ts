import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { licenceWords } from '../../../src/domain/media/licences'
import { avifField } from '../../../src/fields/avifField'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { requiredInDutch } from '../../../src/fields/required'
import { uploadedByField } from '../../../src/fields/uploadedByField'

/** What must be known of a picture before it can be shown. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'alt', type: 'text', maxLength: 300 }),
    { nl: 'Beschrijving', en: 'Description' },
    {
      nl: 'Wat er te zien is, voor wie het beeld niet kan zien.',
      en: 'What is to be seen, for those who cannot see it.',
    },
  ),
  described(
    { name: 'credit', type: 'text', maxLength: 200 },
    { nl: 'Maker', en: 'Credit' },
    { nl: 'Wie het beeld maakte; staat erbij op de site.', en: 'Who made it; shown with it on the site.' },
  ),
  described(
    { name: 'licence', type: 'select', options: choices(licenceWords) },
    { nl: 'Licentie', en: 'Licence' },
    { nl: 'Waarom wij dit beeld mogen tonen.', en: 'Why we may show this picture.' },
  ),
  {
    name: 'consent',
    type: 'group',
    label: { nl: 'Toestemming', en: 'Consent' },
    admin: {
      description: {
        nl: 'Alleen nodig als er mensen herkenbaar in beeld zijn.',
        en: 'Only needed when people can be recognised.',
      },
    },
    fields: [
      described(
        { name: 'consentGiven', type: 'checkbox', defaultValue: false },
        { nl: 'Toestemming gegeven', en: 'Consent given' },
        { nl: 'Iedereen die herkenbaar is, stemde in.', en: 'Everybody who can be recognised agreed.' },
      ),
      described(
        { name: 'withdrawn', type: 'checkbox', defaultValue: false },
        { nl: 'Toestemming ingetrokken', en: 'Consent withdrawn' },
        {
          nl: 'Zet aan zodra iemand de toestemming intrekt: het beeld is dan meteen van de site.',
          en: 'Switch on as soon as somebody withdraws consent: the picture then leaves the site at once.',
        },
      ),
      dateField(
        'consentUntil',
        { nl: 'Toestemming tot en met', en: 'Consent up to and including' },
        {
          nl: 'Na deze dag is het beeld van de site. Leeg als er geen einde is afgesproken.',
          en: 'After this day the picture is off the site. Empty when no end was agreed.',
        },
      ),
    ],
  },
  uploadedByField(),
  avifField(),
]
