import type { Field } from 'payload'

import { brokerContactKindWords } from '../../../src/domain/education/brokerContactKinds'
import { choices } from '../../../src/domain/locales/choices'
import { described } from '../../../src/fields/described'
import { requiredText } from '../../../src/fields/required'
import { copied, pickers } from './subject'

/** One contact about a question: with whom, when, and what was agreed. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'kind',
          type: 'select',
          index: true,
          options: choices(brokerContactKindWords),
          required: true,
        },
        { nl: 'Soort', en: 'Kind' },
        { nl: 'Hoe er contact was.', en: 'How there was contact.' },
      ),
      described(
        {
          name: 'when',
          type: 'date',
          admin: { date: { displayFormat: 'd-M-yyyy HH:mm', pickerAppearance: 'dayAndTime' } },
          defaultValue: () => new Date().toISOString(),
          index: true,
          required: true,
        },
        { nl: 'Wanneer', en: 'When' },
        { nl: 'Dag en tijd van het contact.', en: 'Day and time of the contact.' },
      ),
    ],
  },
  ...pickers,
  ...copied,
  described(
    requiredText({ name: 'summary', type: 'textarea', maxLength: 2000 }),
    { nl: 'Wat is besproken', en: 'What was said' },
    {
      nl: 'In een paar zinnen. Dit kan later niet meer worden gewijzigd.',
      en: 'In a few sentences. It cannot be changed later.',
    },
  ),
  described(
    { name: 'nextStep', type: 'textarea', maxLength: 1000 },
    { nl: 'Afgesproken vervolg', en: 'Agreed next step' },
    { nl: 'Wie doet wat, en wanneer.', en: 'Who does what, and when.' },
  ),
]
