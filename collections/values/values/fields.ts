import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { valueClusterWords } from '../../../src/domain/values/clusters'
import { importanceWords } from '../../../src/domain/values/scales'
import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { keyField } from '../../../src/fields/keyField'
import { requiredInDutch } from '../../../src/fields/required'
import { scoreField } from '../../../src/fields/scoreField'

/** A value that partners are asked about. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'name', type: 'text', maxLength: 120 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Een paar woorden die iedereen begrijpt.', en: 'A few words that everybody understands.' },
  ),
  keyField(),
  described(
    { name: 'description', type: 'textarea', localized: true, maxLength: 1000 },
    { nl: 'Omschrijving', en: 'Description' },
    {
      nl: 'Hoe u in de praktijk ziet dat een organisatie hiernaar handelt.',
      en: 'How you can see in practice that an organisation acts on it.',
    },
  ),
  described(
    { name: 'cluster', type: 'select', index: true, options: choices(valueClusterWords), required: true },
    { nl: 'Cluster', en: 'Cluster' },
    { nl: 'Waar deze waarde over gaat.', en: 'What this value is about.' },
  ),
  described(
    { name: 'social', type: 'checkbox', defaultValue: false, index: true },
    { nl: 'Maatschappelijke waarde', en: 'Social value' },
    {
      nl: 'Gaat over maatschappelijk verantwoord en betekenisvol ondernemen. Weegt dubbel als waarden van partners naast elkaar worden gelegd.',
      en: 'About socially responsible and meaningful enterprise. Weighs double when partners’ values are compared.',
    },
  ),
  scoreField({
    name: 'floor',
    words: importanceWords,
    label: { nl: 'Ondergrens', en: 'Floor' },
    help: {
      nl: 'Alleen voor een maatschappelijke waarde: wie eronder blijft, past er nog niet bij. Leeg is 2.',
      en: 'For a social value only: who stays below it does not fit yet. Empty means 2.',
    },
  }),
  archivedField(),
]
