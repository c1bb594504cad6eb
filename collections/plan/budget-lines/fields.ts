import type { Field } from 'payload'

import { budgetWords } from '../../../src/domain/budget/budgets'
import { costCategoryWords } from '../../../src/domain/budget/costCategories'
import { choices } from '../../../src/domain/locales/choices'
import { centsField } from '../../../src/fields/centsField'
import { described } from '../../../src/fields/described'
import { asYear } from '../../../src/fields/historyMarks'
import { importKeyField } from '../../../src/fields/importKeyField'
import { planField } from '../../../src/fields/planField'
import { projectOfPlanField } from '../../../src/fields/projectOfPlanField'
import { requiredInDutch } from '../../../src/fields/required'
import { wholeNumberField } from '../../../src/fields/wholeNumberField'

/** What costs: one line of one of the two budgets. */
export const fields: Field[] = [
  planField(),
  {
    type: 'row',
    fields: [
      described(
        { name: 'budget', type: 'select', index: true, options: choices(budgetWords), required: true },
        { nl: 'Begroting', en: 'Budget' },
        {
          nl: 'Fasebegroting: van idee tot uitvoerbaar plan. Projectbegroting: de uitvoering. Ze worden nooit opgeteld.',
          en: 'Phase budget: from idea to a plan that can be carried out. Project budget: the execution. They are never added.',
        },
      ),
      described(
        {
          name: 'category',
          type: 'select',
          index: true,
          options: choices(costCategoryWords),
          required: true,
        },
        { nl: 'Kostensoort', en: 'Category' },
        {
          nl: 'Waar het geld of de tijd aan opgaat.',
          en: 'What the money or the time is spent on.',
        },
      ),
    ],
  },
  described(
    requiredInDutch({ name: 'description', type: 'text', maxLength: 300 }),
    { nl: 'Omschrijving', en: 'Description' },
    {
      nl: 'Wat het is en hoe het bedrag is opgebouwd, bijvoorbeeld 120 uur van twee docenten.',
      en: 'What it is and how the amount is made up, for example 120 hours of two teachers.',
    },
  ),
  {
    type: 'row',
    fields: [
      {
        ...centsField(
          'cents',
          { nl: 'Bedrag (€)', en: 'Amount (€)' },
          {
            nl: 'Wat deze post kost. Uren in natura zet u om in geld.',
            en: 'What this line costs. Hours in kind are converted into money.',
          },
        ),
        required: true,
      },
      {
        ...wholeNumberField(
          'year',
          { nl: 'Jaar', en: 'Year' },
          {
            nl: 'Het jaar van de uitgave; leeg als dat nog niet vaststaat.',
            en: 'The year of the expense; empty when not settled yet.',
          },
          { index: true, max: 2100, min: 2000 },
        ),
        custom: asYear,
      },
    ],
  },
  projectOfPlanField(),
  importKeyField(),
]
