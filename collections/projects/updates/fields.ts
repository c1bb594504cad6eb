import type { Field } from 'payload'

import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { requiredInDutch } from '../../../src/fields/required'
import { richTextField } from '../../../src/fields/richText/richTextField'
import { slugField } from '../../../src/fields/slugField'

/** A piece of news of a project. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 255 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Het nieuws in één regel.', en: 'The news in one line.' },
  ),
  described(
    { name: 'project', type: 'relationship', relationTo: 'projects', required: true },
    { nl: 'Project', en: 'Project' },
    {
      nl: 'Waar het bericht over gaat; het is te lezen zolang ook het project gepubliceerd is.',
      en: 'What it is about; it can be read as long as the project is published too.',
    },
  ),
  dateField(
    'date',
    { nl: 'Datum', en: 'Date' },
    { nl: 'De dag van het nieuws.', en: 'The day of the news.' },
    { index: true },
  ),
  described(
    { name: 'image', type: 'upload', relationTo: 'media' },
    { nl: 'Beeld', en: 'Picture' },
    { nl: 'Eén foto bij het bericht.', en: 'One photo with the message.' },
  ),
  richTextField(
    'text',
    { nl: 'Tekst', en: 'Text' },
    { nl: 'Wat er gebeurde en wat het betekent.', en: 'What happened and what it means.' },
  ),
  slugField('title'),
]
