import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { requiredText } from '../../../src/fields/required'
import { answer } from './answer'
import { sender } from './sender'

/** An idea that somebody from outside sent. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'title', type: 'text', index: true, maxLength: 160 }),
    { nl: 'Idee', en: 'Idea' },
    { nl: 'Zoals de inzender het noemt.', en: 'As the sender calls it.' },
  ),
  described(
    requiredText({ name: 'description', type: 'textarea', maxLength: 4000 }),
    { nl: 'Omschrijving', en: 'Description' },
    { nl: 'In de woorden van de inzender.', en: 'In the sender’s own words.' },
  ),
  ...sender,
  ...answer,
  described(
    {
      name: 'receipt',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { hidden: true },
      maxLength: 100,
      unique: true,
    },
    { nl: 'Kenmerk van het formulier', en: 'Mark of the form' },
    { nl: 'Zet het programma: één formulier is één idee.', en: 'Set by the program: one form is one idea.' },
  ),
]
