import type { Tab } from 'payload'

import { joinField } from '../../../../src/fields/joinField'

/** What education has to do with the project: its questions, who answers them, where it stands in the curriculum. */
export const education: Tab = {
  label: { nl: 'Onderwijs', en: 'Education' },
  fields: [
    joinField(
      {
        name: 'questions',
        columns: ['text', 'parent', 'level', 'state'],
        collection: 'questions',
        on: 'project',
      },
      { nl: 'Vragen', en: 'Questions' },
      {
        nl: 'De vraag van het project, opgedeeld tot een opleiding haar kan oppakken.',
        en: 'The question of the project, divided until a programme can take it up.',
      },
    ),
    joinField(
      {
        name: 'assignments',
        columns: ['question', 'school', 'programme', 'state'],
        collection: 'assignments',
        on: 'project',
      },
      { nl: 'Opdrachten', en: 'Assignments' },
      { nl: 'Welke school welke vraag heeft gekregen.', en: 'Which school was asked which question.' },
    ),
    joinField(
      {
        name: 'curriculumLinks',
        columns: ['title', 'school', 'schoolYear', 'state'],
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
