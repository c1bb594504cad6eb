import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { described } from '../../../src/fields/described'
import { requiredText } from '../../../src/fields/required'

/** Who sent an idea, and in which language that person is to be answered. */
export const sender: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        requiredText({ name: 'name', type: 'text', maxLength: 120 }),
        { nl: 'Naam', en: 'Name' },
        { nl: 'Wie het idee stuurde.', en: 'Who sent the idea.' },
      ),
      described(
        { name: 'email', type: 'email', required: true },
        { nl: 'E-mailadres', en: 'E-mail address' },
        { nl: 'Waar u antwoord naartoe stuurt.', en: 'Where you send an answer to.' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      described(
        { name: 'organisation', type: 'text', maxLength: 160 },
        { nl: 'Organisatie', en: 'Organisation' },
        { nl: 'In eigen woorden van de inzender.', en: 'In the sender’s own words.' },
      ),
      described(
        { name: 'municipality', type: 'text', maxLength: 120 },
        { nl: 'Gemeente', en: 'Municipality' },
        {
          nl: 'Waar het om gaat, of waar de inzender woont.',
          en: 'Where it is about, or where the sender lives.',
        },
      ),
      described(
        {
          name: 'language',
          type: 'select',
          defaultValue: 'nl',
          options: choices({
            nl: { nl: 'Nederlands', en: 'Dutch' },
            en: { nl: 'Engels', en: 'English' },
          }),
        },
        { nl: 'Taal', en: 'Language' },
        { nl: 'De taal waarin het idee is gestuurd.', en: 'The language in which the idea was sent.' },
      ),
    ],
  },
]
