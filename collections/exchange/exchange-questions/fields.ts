import type { Field } from 'payload'

import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { keyField } from '../../../src/fields/keyField'
import { requiredInDutch } from '../../../src/fields/required'

/** A question that gets partners talking about what they give and get. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'question', type: 'textarea', maxLength: 500 }),
    { nl: 'Vraag', en: 'Question' },
    { nl: 'Open en kort, zoals u haar aan tafel stelt.', en: 'Open and short, as you ask it at the table.' },
  ),
  keyField(),
  described(
    { name: 'order', type: 'number', admin: { step: 1 }, index: true, max: 999, min: 0, required: true },
    { nl: 'Volgorde', en: 'Order' },
    { nl: 'De laagste komt eerst in het gesprek.', en: 'The lowest comes first in the conversation.' },
  ),
  archivedField(),
]
