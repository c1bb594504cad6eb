import type { Field } from 'payload'

import { judgeResourceTypeCode } from '../../../src/domain/codes/ownCodes'
import { choices } from '../../../src/domain/locales/choices'
import { resourceClassWords } from '../../../src/domain/mapping/resourceClasses'
import { valueKindWords } from '../../../src/domain/mapping/valueKinds'
import { unitWords } from '../../../src/domain/units/units'
import { archivedField } from '../../../src/fields/archivedField'
import { choosable } from '../../../src/fields/choosable'
import { codeField } from '../../../src/fields/codeField'
import { described } from '../../../src/fields/described'
import { requiredInDutch } from '../../../src/fields/required'

/** A type of resource, or a subtype under it. */
export const fields: Field[] = [
  {
    ...codeField({
      name: 'code',
      judge: judgeResourceTypeCode,
      required: true,
      label: { nl: 'Code', en: 'Code' },
      help: {
        nl: 'Een getal; een ondersoort krijgt een tweede getal achter een punt, zoals 4.2.',
        en: 'A number; a subtype gets a second number behind a dot, such as 4.2.',
      },
    }),
    unique: true,
  },
  described(
    requiredInDutch({ name: 'name', type: 'text', maxLength: 160 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zo herkent iemand zijn eigen aanbod.', en: 'As somebody recognises what they offer.' },
  ),
  described(
    { name: 'description', type: 'textarea', localized: true, maxLength: 1000 },
    { nl: 'Omschrijving', en: 'Description' },
    { nl: 'Wat eronder valt, met een voorbeeld.', en: 'What belongs to it, with an example.' },
  ),
  described(
    choosable({ name: 'parent', type: 'relationship', index: true, relationTo: 'resource-types' }),
    { nl: 'Valt onder', en: 'Part of' },
    { nl: 'Alleen voor een ondersoort: de soort erboven.', en: 'For a subtype only: the type above it.' },
  ),
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'class',
          type: 'select',
          index: true,
          options: choices(resourceClassWords),
          required: true,
        },
        { nl: 'Klasse', en: 'Class' },
        { nl: 'Een van de vier klassen van de methode.', en: 'One of the four classes of the method.' },
      ),
      described(
        { name: 'defaultUnit', type: 'select', options: choices(unitWords), required: true },
        { nl: 'Gewone eenheid', en: 'Usual unit' },
        { nl: 'Waarin dit meestal geteld wordt.', en: 'What this is mostly counted in.' },
      ),
      described(
        { name: 'valueKind', type: 'select', options: choices(valueKindWords), required: true },
        { nl: 'Soort waarde', en: 'Kind of value' },
        {
          nl: 'Of de waarde in euro’s te geven is, alleen te beschrijven, of allebei.',
          en: 'Whether its worth can be given in euros, only described, or both.',
        },
      ),
    ],
  },
  archivedField(),
]
