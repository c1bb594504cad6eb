import type { Tab } from 'payload'

import { choices } from '../../../../src/domain/locales/choices'
import { resourceKindWords } from '../../../../src/domain/mapping/resourceKinds'
import { choosable } from '../../../../src/fields/choosable'
import { dateField } from '../../../../src/fields/dateField'
import { described } from '../../../../src/fields/described'
import { quantityField } from '../../../../src/fields/quantityField'
import { holder } from '../holder'

/** What is offered or needed, whose it is, how much and when. */
export const what: Tab = {
  label: { nl: 'Wat', en: 'What' },
  fields: [
    {
      type: 'row',
      fields: [
        described(
          {
            name: 'kind',
            type: 'select',
            defaultValue: 'offer',
            index: true,
            options: choices(resourceKindWords),
            required: true,
          },
          { nl: 'Aanbod of behoefte', en: 'Offer or need' },
          { nl: 'Is dit er, of wordt het gemist?', en: 'Is this there, or is it missed?' },
        ),
        described(
          choosable({
            name: 'type',
            type: 'relationship',
            index: true,
            relationTo: 'resource-types',
            required: true,
          }),
          { nl: 'Soort hulpbron', en: 'Resource type' },
          {
            nl: 'Kies een ondersoort als die er is; dan vinden aanbod en behoefte elkaar beter.',
            en: 'Choose a subtype where there is one; offers and needs then find each other better.',
          },
        ),
      ],
    },
    holder,
    described(
      { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
      { nl: 'Omschrijving', en: 'Description' },
      {
        nl: 'Wat een ander moet weten om te zien of het past.',
        en: 'What somebody else must know to see whether it fits.',
      },
    ),
    quantityField({
      nl: 'Hoeveel er is of nodig is. Een schatting mag; zeg bij Zekerheid hoe zeker die is.',
      en: 'How much there is or is needed. An estimate will do; say under Confidence how sure it is.',
    }),
    {
      type: 'row',
      fields: [
        dateField(
          'availableFrom',
          { nl: 'Vanaf', en: 'From' },
          { nl: 'Leeg: nu al.', en: 'Empty: now.' },
          { index: true, order: ['availableFrom', 'availableTo'] },
        ),
        dateField(
          'availableTo',
          { nl: 'Tot en met', en: 'Until' },
          { nl: 'Leeg: zolang het duurt.', en: 'Empty: as long as it lasts.' },
          { order: ['availableFrom', 'availableTo'] },
        ),
      ],
    },
    described(
      { name: 'conditions', type: 'textarea', localized: true, maxLength: 1000 },
      { nl: 'Voorwaarden', en: 'Conditions' },
      {
        nl: 'Wat er wel en niet bij hoort, bijvoorbeeld alleen buiten schooltijd.',
        en: 'What goes with it and what does not, for example only outside school hours.',
      },
    ),
  ],
}
