import type { Tab } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { practiceDecisionWords } from '../../../src/domain/practices/decisions'
import { practiceOutcomeWords } from '../../../src/domain/practices/trackRecord'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { cautionFields } from './cautionFields'

/** Weighing: the cautions, and what the project would do by itself. */
export const weighing: Tab = {
  label: { nl: 'Wegen', en: 'Weighing' },
  fields: [
    cautionFields(),
    described(
      { name: 'ownAlternative', type: 'textarea', localized: true, maxLength: 4000 },
      { nl: 'Eigen alternatief', en: 'Own alternative' },
      {
        nl: 'Wat u zelf zou bedenken als dit voorbeeld niet bestond. Schrijf dat op voordat u besluit.',
        en: 'What you would think of yourself if this example did not exist. Write it down before you decide.',
      },
    ),
    described(
      { name: 'owningTeam', type: 'text', maxLength: 300 },
      { nl: 'Ploeg die het draagt', en: 'Owning team' },
      {
        nl: 'Wie ermee gaat werken en het als het hunne ziet.',
        en: 'Who will work with it and see it as theirs.',
      },
    ),
    described(
      { name: 'stopCriterion', type: 'textarea', localized: true, maxLength: 2000 },
      { nl: 'Wanneer u stopt', en: 'Stop criterion' },
      {
        nl: 'Waaraan u ziet dat het hier niet werkt, en wanneer u dat nagaat.',
        en: 'By what you see that it does not work here, and when you check.',
      },
    ),
  ],
}

/** What was decided and what became of it. */
export const deciding: Tab = {
  label: { nl: 'Besluit en afloop', en: 'Decision and outcome' },
  fields: [
    described(
      { name: 'decision', type: 'select', index: true, options: choices(practiceDecisionWords) },
      { nl: 'Besluit', en: 'Decision' },
      {
        nl: 'Leeg zolang u weegt. Overnemen vraagt vier antwoorden, een maatregel bij elk groot risico en een handleiding.',
        en: 'Empty as long as you are weighing. To adopt asks four answers, a mitigation for each high risk and a manual.',
      },
    ),
    described(
      { name: 'outcome', type: 'select', index: true, options: choices(practiceOutcomeWords) },
      { nl: 'Afloop', en: 'Outcome' },
      {
        nl: 'Hoe het uitpakte. Telt mee in de staat van dienst van het voorbeeld, ook als het misging.',
        en: 'How it turned out. Counts in the track record of the practice, also when it went wrong.',
      },
    ),
    dateField(
      'outcomeOn',
      { nl: 'Afloop vastgesteld op', en: 'Outcome established on' },
      { nl: 'De dag waarop u terugkeek.', en: 'The day you looked back.' },
      { index: true },
    ),
    described(
      { name: 'spontaneous', type: 'checkbox', defaultValue: false },
      { nl: 'Vanzelf opgepakt', en: 'Spontaneous' },
      {
        nl: 'Aan als anderen het overnamen zonder dat iemand van het project erom vroeg.',
        en: 'On when others took it up without anybody of the project asking for it.',
      },
    ),
  ],
}
