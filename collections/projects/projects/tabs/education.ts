import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'

/** What education has to do with the project: its questions, who answers them, where it stands in the curriculum. */
export const education: Tab = {
  label: { nl: 'Onderwijs', en: 'Education' },
  fields: [
    described(
      {
        name: 'questions',
        type: 'join',
        admin: { defaultColumns: ['text', 'parent', 'level', 'state'] },
        collection: 'questions',
        on: 'project',
      },
      { nl: 'Vragen', en: 'Questions' },
      {
        nl: 'De vraag van het project, opgedeeld tot een opleiding haar kan oppakken.',
        en: 'The question of the project, divided until a programme can take it up.',
      },
    ),
    described(
      {
        name: 'assignments',
        type: 'join',
        admin: { defaultColumns: ['question', 'school', 'programme', 'state'] },
        collection: 'assignments',
        on: 'project',
      },
      { nl: 'Opdrachten', en: 'Assignments' },
      { nl: 'Welke school welke vraag heeft gekregen.', en: 'Which school was asked which question.' },
    ),
    described(
      {
        name: 'curriculumLinks',
        type: 'join',
        admin: { defaultColumns: ['title', 'school', 'schoolYear', 'state'] },
        collection: 'curriculum-links',
        on: 'project',
      },
      { nl: 'Koppelingen', en: 'Curriculum links' },
      {
        nl: 'In welke opleidingen het project een plek heeft.',
        en: 'In which programmes the project has its place.',
      },
    ),
  ],
}
