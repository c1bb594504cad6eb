import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { fileKindWords } from '../../../src/domain/media/fileKinds'
import { described } from '../../../src/fields/described'
import { requiredText } from '../../../src/fields/required'
import { uploadedByField } from '../../../src/fields/uploadedByField'

/** What a document is and to whom it belongs. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'title', type: 'text', maxLength: 200 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Waaraan men het later herkent.', en: 'What it is recognised by later.' },
  ),
  described(
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'other',
      index: true,
      options: choices(fileKindWords),
      required: true,
    },
    { nl: 'Soort', en: 'Kind' },
    { nl: 'Wat voor document het is.', en: 'What sort of document it is.' },
  ),
  described(
    { name: 'partner', type: 'relationship', relationTo: 'partners' },
    { nl: 'Van partner', en: 'Of partner' },
    {
      nl: 'Ingevuld: alleen deze organisatie en wie projecten beheert, kan het lezen.',
      en: 'Filled in: only this organisation and those who run projects can read it.',
    },
  ),
  described(
    { name: 'project', type: 'relationship', relationTo: 'projects' },
    { nl: 'Bij project', en: 'Of project' },
    {
      nl: 'Ingevuld zonder partner: iedereen die aan het project meedoet, kan het lezen.',
      en: 'Filled in without a partner: everybody who takes part in the project can read it.',
    },
  ),
  uploadedByField(),
]
