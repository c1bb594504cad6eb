import type { Field } from 'payload'

import { onlyRoles } from '../../../src/access/fieldAccess'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { periodField } from '../../../src/fields/periodField'
import { programmeField } from '../../../src/fields/programmeField'
import { schoolField } from '../../../src/fields/schoolField'
import { studyLoadField } from '../../../src/fields/studyLoadField'
import { answer } from './answer'
import { askers } from './askers'

const byAskers = { create: onlyRoles(...askers), update: onlyRoles(...askers) }
const byNobody = { create: () => false, update: () => false }

/** One question asked of one school, and what the school says and does. */
export const fields: Field[] = [
  described(
    {
      name: 'question',
      type: 'relationship',
      access: byAskers,
      index: true,
      relationTo: 'questions',
      required: true,
    },
    { nl: 'Vraag', en: 'Question' },
    { nl: 'Wat de school gaat uitzoeken.', en: 'What the school is to find out.' },
  ),
  described(
    {
      name: 'project',
      type: 'relationship',
      access: byNobody,
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      relationTo: 'projects',
    },
    { nl: 'Project', en: 'Project' },
    { nl: 'Volgt uit de vraag.', en: 'Follows from the question.' },
  ),
  schoolField({ nl: 'Wie de vraag krijgt.', en: 'Who is asked.' }, { access: byAskers }),
  programmeField({
    nl: 'Welke opleiding van de school de vraag oppakt. De school vult dit in.',
    en: 'Which programme of the school takes it up. The school fills this in.',
  }),
  described(
    { name: 'group', type: 'text', maxLength: 120 },
    { nl: 'Groep', en: 'Group' },
    { nl: 'Klas of team, geen namen van studenten.', en: 'Class or team, no names of students.' },
  ),
  {
    ...periodField(
      { nl: 'Periode', en: 'Period' },
      { nl: 'Wanneer de school eraan werkt.', en: 'When the school works on it.' },
    ),
    access: byAskers,
  },
  studyLoadField({
    access: byAskers,
    enumName: 'assignment_load',
    help: {
      nl: 'Wat één student eraan besteedt. Telt mee bij de opleiding zodra de school de opdracht aanneemt.',
      en: 'What one student spends on it. Counts with the programme once the school accepts.',
    },
  }),
  described(
    { name: 'hours', type: 'number', access: byNobody, admin: { position: 'sidebar', readOnly: true } },
    { nl: 'Studielast in uren', en: 'Study load in hours' },
    { nl: 'Volgt uit de studielast: 1 EC is 28 uur.', en: 'Follows from the study load: 1 EC is 28 hours.' },
  ),
  ...answer,
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'school.name' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'De school, als naam van deze opdracht.', en: 'The school, as the name of this assignment.' },
  ),
]
