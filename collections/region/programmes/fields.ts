import type { Field } from 'payload'

import { studyModeWords } from '../../../src/domain/education/studyModes'
import { choices } from '../../../src/domain/locales/choices'
import { educationLevelWords } from '../../../src/domain/region/educationLevels'
import { archivedField } from '../../../src/fields/archivedField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { joinField } from '../../../src/fields/joinField'
import { requiredInDutch } from '../../../src/fields/required'
import { schoolField } from '../../../src/fields/schoolField'
import { urlField } from '../../../src/fields/urlField'
import { codeFields } from './codeFields'

/** A programme of education that a project can be tied to. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'name', type: 'text', maxLength: 200 }),
    { nl: 'Naam', en: 'Name' },
    { nl: 'Zoals de school de opleiding noemt.', en: 'As the school calls the programme.' },
  ),
  schoolField({ nl: 'Waar de opleiding gegeven wordt.', en: 'Where the programme is taught.' }),
  {
    type: 'row',
    fields: [
      described(
        { name: 'level', type: 'select', index: true, options: choices(educationLevelWords), required: true },
        { nl: 'Niveau', en: 'Level' },
        { nl: 'Van basisschool tot promotie.', en: 'From primary school to doctorate.' },
      ),
      described(
        { name: 'studyMode', type: 'select', index: true, options: choices(studyModeWords) },
        { nl: 'Vorm', en: 'Study mode' },
        { nl: 'Hoe de opleiding gevolgd wordt.', en: 'How the programme is followed.' },
      ),
    ],
  },
  ...codeFields,
  urlField(
    'url',
    { nl: 'Webadres', en: 'Web address' },
    {
      nl: 'De pagina van de school over deze opleiding.',
      en: 'The page of the school about this programme.',
    },
  ),
  joinField(
    {
      name: 'curriculumLinks',
      columns: ['title', 'schoolYear', 'state'],
      collection: 'curriculum-links',
      on: 'programme',
    },
    { nl: 'Koppelingen', en: 'Curriculum links' },
    {
      nl: 'Aan welke projecten deze opleiding is gekoppeld.',
      en: 'Which projects this programme is tied to.',
    },
  ),
  archivedField(),
  importKeyField(),
]
