import type { Field } from 'payload'

import { budgetWords } from '../../../src/domain/budget/budgets'
import { certaintyWords } from '../../../src/domain/budget/certainties'
import { coverageKindWords } from '../../../src/domain/budget/coverageKinds'
import { choices } from '../../../src/domain/locales/choices'
import { centsField } from '../../../src/fields/centsField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { planField } from '../../../src/fields/planField'
import { projectOfPlanField } from '../../../src/fields/projectOfPlanField'
import { requiredInDutch } from '../../../src/fields/required'
import { groundFields } from './groundFields'

/** What pays: one line of the coverage of one of the two budgets. */
export const fields: Field[] = [
  planField(),
  {
    type: 'row',
    fields: [
      described(
        { name: 'budget', type: 'select', index: true, options: choices(budgetWords), required: true },
        { nl: 'Begroting', en: 'Budget' },
        { nl: 'Welke van de twee hiermee wordt gedekt.', en: 'Which of the two this pays for.' },
      ),
      described(
        { name: 'kind', type: 'select', index: true, options: choices(coverageKindWords), required: true },
        { nl: 'Soort dekking', en: 'Kind of coverage' },
        {
          nl: 'Begin bij wat partners in de uitwisseling inbrengen; vul daarna aan met geld van anderen.',
          en: 'Begin with what partners put in by the exchange; then add money of others.',
        },
      ),
    ],
  },
  described(
    requiredInDutch({ name: 'description', type: 'text', maxLength: 300 }),
    { nl: 'Omschrijving', en: 'Description' },
    { nl: 'Van wie het komt en onder welke voorwaarde.', en: 'Whom it comes from and on which condition.' },
  ),
  {
    type: 'row',
    fields: [
      {
        ...centsField(
          'cents',
          { nl: 'Bedrag (€)', en: 'Amount (€)' },
          { nl: 'Wat hiermee wordt gedekt.', en: 'What this pays for.' },
        ),
        required: true,
      },
      described(
        {
          name: 'certainty',
          type: 'select',
          defaultValue: 'possible',
          index: true,
          options: choices(certaintyWords),
          required: true,
        },
        { nl: 'Zekerheid', en: 'Certainty' },
        {
          nl: 'Zeker is wat zwart op wit staat. Wat uit de uitwisseling moet komen zonder toegezegde bijdrage, telt hoogstens als mogelijk.',
          en: 'Certain is what stands in black and white. What is to come from the exchange without a committed contribution counts as possible at best.',
        },
      ),
    ],
  },
  ...groundFields,
  projectOfPlanField(),
  importKeyField(),
]
