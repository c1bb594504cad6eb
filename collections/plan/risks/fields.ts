import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { ownerField } from '../../../src/fields/ownerField'
import { planField } from '../../../src/fields/planField'
import { projectOfPlanField } from '../../../src/fields/projectOfPlanField'
import { requiredInDutch } from '../../../src/fields/required'
import { inherentFields, residualFields, scoreField } from './gradeFields'

/** What can go wrong, how heavily it weighs, and what is done about it. */
export const fields: Field[] = [
  planField(),
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 200 }),
    { nl: 'Risico', en: 'Risk' },
    {
      nl: 'Wat er mis kan gaan, in één regel: de netbeheerder keurt de aansluiting niet goed.',
      en: 'What can go wrong, in one line: the grid operator does not approve the connection.',
    },
  ),
  described(
    { name: 'description', type: 'textarea', localized: true, maxLength: 4000 },
    { nl: 'Toelichting', en: 'Description' },
    {
      nl: 'Waardoor het zou gebeuren en wie het merkt.',
      en: 'What would cause it and who would notice.',
    },
  ),
  inherentFields(),
  described(
    { name: 'mitigation', type: 'textarea', localized: true, maxLength: 4000 },
    { nl: 'Maatregel', en: 'Mitigation' },
    {
      nl: 'Wat u doet om de kans of het gevolg te verkleinen. Zonder maatregel wordt een risico niet kleiner.',
      en: 'What you do to make it less likely or less harmful. Without mitigation a risk does not get smaller.',
    },
  ),
  residualFields(),
  ownerField({
    nl: 'Wie erop let en aan de bel trekt.',
    en: 'Who watches it and sounds the alarm.',
  }),
  scoreField(),
  projectOfPlanField(),
  importKeyField(),
]
