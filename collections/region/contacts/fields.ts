import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { personPanelField } from '../../../src/fields/personPanelField'
import { requiredText } from '../../../src/fields/required'
import { retention } from './retention'

/** Whom to ask at a partner, and on what ground the details are kept. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        requiredText({ name: 'person', type: 'text', index: true, maxLength: 120 }),
        { nl: 'Naam', en: 'Name' },
        { nl: 'Voor- en achternaam.', en: 'First and last name.' },
      ),
      described(
        { name: 'partner', type: 'relationship', relationTo: 'partners', required: true },
        { nl: 'Organisatie', en: 'Organisation' },
        { nl: 'Voor wie deze persoon werkt.', en: 'Whom this person works for.' },
      ),
    ],
  },
  described(
    { name: 'function', type: 'text', maxLength: 120 },
    { nl: 'Functie', en: 'Function' },
    { nl: 'Wat deze persoon daar doet.', en: 'What this person does there.' },
  ),
  {
    type: 'row',
    fields: [
      described(
        { name: 'email', type: 'email' },
        { nl: 'E-mailadres', en: 'E-mail address' },
        { nl: 'Het adres van het werk.', en: 'The address at work.' },
      ),
      described(
        { name: 'phone', type: 'text', maxLength: 40 },
        { nl: 'Telefoon', en: 'Telephone' },
        { nl: 'Alleen als bellen nodig is.', en: 'Only when calling is needed.' },
      ),
    ],
  },
  ...retention,
  described(
    { name: 'note', type: 'textarea', maxLength: 1000 },
    { nl: 'Notitie', en: 'Note' },
    {
      nl: 'Alleen wat nodig is om samen te werken; niets over gezondheid of geloof.',
      en: 'Only what working together needs; nothing of health or belief.',
    },
  ),
  importKeyField(),
  personPanelField(),
]
