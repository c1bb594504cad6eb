import type { Field } from 'payload'

import { importanceWords, practiceWords } from '../../../src/domain/values/scales'
import { choosable } from '../../../src/fields/choosable'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { scoreField } from '../../../src/fields/scoreField'

/** What one partner says of one value in one round. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        { name: 'round', type: 'relationship', index: true, relationTo: 'value-rounds', required: true },
        { nl: 'Ronde', en: 'Round' },
        { nl: 'De ronde waarvoor u invult.', en: 'The round you state for.' },
      ),
      described(
        choosable({
          name: 'partner',
          type: 'relationship',
          index: true,
          relationTo: 'partners',
          required: true,
        }),
        { nl: 'Partner', en: 'Partner' },
        { nl: 'Wie zich uitspreekt.', en: 'Who states.' },
      ),
      described(
        choosable({ name: 'value', type: 'relationship', index: true, relationTo: 'values', required: true }),
        { nl: 'Waarde', en: 'Value' },
        { nl: 'Eenmaal per ronde.', en: 'Once per round.' },
      ),
    ],
  },
  scoreField({
    name: 'importance',
    required: true,
    words: importanceWords,
    label: { nl: 'Hoe belangrijk', en: 'How important' },
    help: {
      nl: 'Hoe zwaar dit voor uw organisatie weegt als het erop aankomt.',
      en: 'How much this weighs for you when it comes down to it.',
    },
  }),
  scoreField({
    name: 'practice',
    required: true,
    words: practiceWords,
    label: { nl: 'Wat ervan te zien is', en: 'What can be seen of it' },
    help: {
      nl: 'Hoe vaak uw organisatie er in het dagelijks werk naar handelt. Wees eerlijk: een verschil is een goed gesprek waard.',
      en: 'How often you act on it in daily work. Be honest: a difference is worth a good conversation.',
    },
  }),
  described(
    { name: 'evidence', type: 'textarea', maxLength: 2000 },
    { nl: 'Waaraan u dat ziet', en: 'What shows it' },
    {
      nl: 'Een voorbeeld uit het afgelopen jaar maakt het antwoord geloofwaardig.',
      en: 'An example of the past year makes the answer credible.',
    },
  ),
  described(
    {
      name: 'statedOn',
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: { date: { displayFormat: 'd-M-yyyy' }, position: 'sidebar', readOnly: true },
      hooks: { beforeChange: [() => new Date().toISOString()] },
      index: true,
    },
    { nl: 'Ingevuld op', en: 'Stated on' },
    { nl: 'Wanneer dit voor het laatst is bewaard.', en: 'When this was last saved.' },
  ),
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'value.name' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'De waarde, als naam van dit antwoord.', en: 'The value, as the name of this statement.' },
  ),
]
