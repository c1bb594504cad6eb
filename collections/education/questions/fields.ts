import type { Field } from 'payload'

import { knowledgeNeedWords } from '../../../src/domain/education/knowledgeNeeds'
import { questionStateWords } from '../../../src/domain/education/questionStates'
import { choices } from '../../../src/domain/locales/choices'
import { educationLevelWords } from '../../../src/domain/region/educationLevels'
import { decimalText } from '../../../src/fields/decimalText'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { periodField } from '../../../src/fields/periodField'
import { requiredInDutch } from '../../../src/fields/required'
import { place, related } from './place'

/** A question that education can answer, and what that takes. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'text', type: 'textarea', maxLength: 1000 }),
    { nl: 'Vraag', en: 'Question' },
    {
      nl: 'Eén vraag, zo geschreven dat een student ermee kan beginnen.',
      en: 'One question, written so that a student can start on it.',
    },
  ),
  ...place,
  {
    type: 'row',
    fields: [
      described(
        { name: 'knowledgeNeed', type: 'select', index: true, options: choices(knowledgeNeedWords) },
        { nl: 'Nodige kennis', en: 'Knowledge needed' },
        {
          nl: 'Welke kennis ontbreekt? Dat bepaalt welke school past.',
          en: 'Which knowledge is lacking? That decides which school fits.',
        },
      ),
      described(
        { name: 'level', type: 'select', index: true, options: choices(educationLevelWords) },
        { nl: 'Niveau', en: 'Level' },
        { nl: 'Voor welk onderwijs deze vraag geschikt is.', en: 'Which education this question suits.' },
      ),
      described(
        {
          name: 'workloadHours',
          type: 'number',
          admin: { components: decimalText },
          max: 100_000,
          min: 0,
        },
        { nl: 'Werk (uren)', en: 'Work (hours)' },
        {
          nl: 'Geschat, voor alle studenten samen. Bij een vraag met deelvragen tellen alleen de deelvragen.',
          en: 'Estimated, for all students together. Of a question with sub-questions only those count.',
        },
      ),
    ],
  },
  periodField(
    { nl: 'Periode', en: 'Period' },
    { nl: 'Wanneer aan de vraag gewerkt wordt.', en: 'When the question is worked on.' },
  ),
  described(
    { name: 'deliverable', type: 'textarea', localized: true, maxLength: 1000 },
    { nl: 'Wat er komt', en: 'Deliverable' },
    {
      nl: 'Wat er aan het eind ligt: een advies, een ontwerp, een proef, een filmpje.',
      en: 'What there is at the end: advice, a design, a trial, a film.',
    },
  ),
  described(
    {
      name: 'state',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'open',
      index: true,
      options: choices(questionStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Hoe ver de vraag is. Een ingetrokken vraag neemt haar deelvragen mee.',
      en: 'How far the question is. A withdrawn question takes its sub-questions along.',
    },
  ),
  ...related,
  importKeyField(),
]
