import type { Field } from 'payload'

import { choices } from '../../../src/domain/locales/choices'
import { sectionWords } from '../../../src/domain/plans/sections'
import { sectionStateWords } from '../../../src/domain/plans/sectionStates'
import { described } from '../../../src/fields/described'
import { ownerField } from '../../../src/fields/ownerField'
import { planField } from '../../../src/fields/planField'
import { projectOfPlanField } from '../../../src/fields/projectOfPlanField'
import { savedByField } from '../../../src/fields/savedByField'
import { seenAtField } from '../../../src/fields/seenAtField'
import { setTitle } from './hooks/setTitle'
import { textField } from './textField'

const setByProgram = { create: () => false, update: () => false }

/** One of the 18 sections of a plan. */
export const fields: Field[] = [
  textField(),
  described(
    {
      name: 'status',
      type: 'select',
      defaultValue: 'empty',
      index: true,
      options: choices(sectionStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Hoe ver u vindt dat dit hoofdstuk is. Wat er nog ontbreekt, telt het programma zelf.',
      en: 'How far you think this section is. What is still lacking the program counts itself.',
    },
  ),
  ownerField({
    nl: 'Wie dit hoofdstuk schrijft en bijhoudt.',
    en: 'Who writes this section and keeps it up.',
  }),
  planField('program'),
  projectOfPlanField(),
  described(
    {
      name: 'key',
      type: 'select',
      access: setByProgram,
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      options: choices(sectionWords),
      required: true,
    },
    { nl: 'Hoofdstuk', en: 'Section' },
    { nl: 'Welk van de achttien dit is.', en: 'Which of the eighteen this is.' },
  ),
  described(
    {
      name: 'title',
      type: 'text',
      access: setByProgram,
      admin: { hidden: true },
      hooks: { beforeChange: [setTitle] },
      localized: true,
      maxLength: 120,
    },
    { nl: 'Titel', en: 'Title' },
    { nl: 'Nummer en naam van het hoofdstuk.', en: 'Number and name of the section.' },
  ),
  savedByField(),
  seenAtField(),
]
