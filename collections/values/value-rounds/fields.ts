import type { Field } from 'payload'

import { choosable } from '../../../src/fields/choosable'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { joinField } from '../../../src/fields/joinField'
import { requiredText } from '../../../src/fields/required'

/** One time that partners are asked for their values. */
export const fields: Field[] = [
  described(
    requiredText({ name: 'name', type: 'text', index: true, maxLength: 160 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Bijvoorbeeld: Start, voorjaar 2027.', en: 'For example: Start, spring 2027.' },
  ),
  described(
    { name: 'project', type: 'relationship', index: true, relationTo: 'projects' },
    { nl: 'Project', en: 'Project' },
    {
      nl: 'Waarvoor partners elkaars waarden willen kennen. Leeg: voor de coöperatie als geheel.',
      en: 'For what partners want to know each other’s values. Empty: for the cooperative as a whole.',
    },
  ),
  described(
    choosable({
      name: 'partners',
      type: 'relationship',
      hasMany: true,
      maxRows: 60,
      minRows: 1,
      relationTo: 'partners',
      required: true,
    }),
    { nl: 'Uitgenodigde partners', en: 'Invited partners' },
    {
      nl: 'Wie zich uitspreken. De ronde wordt in één keer onthuld als zij alle waarden hebben ingevuld; wie niet meer meedoet, haalt u hier weg.',
      en: 'Who are to state. The round is revealed at once when they have stated every value; take out whoever no longer takes part.',
    },
  ),
  {
    type: 'row',
    fields: [
      dateField(
        'opensOn',
        { nl: 'Open vanaf', en: 'Opens on' },
        { nl: 'Vanaf wanneer partners invullen.', en: 'From when partners state.' },
        { index: true, order: ['opensOn', 'closesOn'] },
      ),
      dateField(
        'closesOn',
        { nl: 'Invullen vóór', en: 'State before' },
        {
          nl: 'Wanneer iedereen klaar hoort te zijn. Wie later is, kan nog invullen tot de ronde onthuld is.',
          en: 'When everybody should be ready. Who is late can still state until the round is revealed.',
        },
        { order: ['opensOn', 'closesOn'] },
      ),
      described(
        {
          name: 'revealedOn',
          type: 'date',
          access: { create: () => false, update: () => false },
          admin: { date: { displayFormat: 'd-M-yyyy HH:mm' }, readOnly: true },
          index: true,
        },
        { nl: 'Onthuld op', en: 'Revealed on' },
        {
          nl: 'Zet het programma zodra iedereen alles heeft ingevuld; daarna staat de ronde vast.',
          en: 'Set by the program once everybody has stated everything; from then on the round is settled.',
        },
      ),
    ],
  },
  joinField(
    {
      name: 'statements',
      columns: ['partner', 'value', 'importance', 'practice'],
      collection: 'value-statements',
      on: 'round',
    },
    { nl: 'Ingevulde waarden', en: 'Stated values' },
    {
      nl: 'Wat er tot nu toe is ingevuld. Partners zien elkaars antwoorden pas als de ronde onthuld is.',
      en: 'What was stated so far. Partners see each other’s answers only when the round is revealed.',
    },
  ),
  importKeyField(),
]
