import type { Tab } from 'payload'

import { joinField } from '../../../../src/fields/joinField'

const isSchool = (data: { kinds?: unknown }): boolean =>
  Array.isArray(data.kinds) && data.kinds.includes('education')

/** What a school teaches and what it takes up. */
export const education: Tab = {
  label: { nl: 'Onderwijs', en: 'Education' },
  admin: { condition: isSchool },
  fields: [
    joinField(
      {
        name: 'programmes',
        columns: ['name', 'level', 'code'],
        collection: 'programmes',
        on: 'school',
      },
      { nl: 'Opleidingen', en: 'Programmes' },
      { nl: 'Wat deze school geeft.', en: 'What this school teaches.' },
    ),
    joinField(
      {
        name: 'assignments',
        columns: ['question', 'programme', 'group', 'state'],
        collection: 'assignments',
        on: 'school',
      },
      { nl: 'Opdrachten', en: 'Assignments' },
      { nl: 'Wat deze school is gevraagd.', en: 'What this school was asked.' },
    ),
    joinField(
      {
        name: 'curriculumLinks',
        columns: ['title', 'schoolYear', 'state'],
        collection: 'curriculum-links',
        on: 'school',
      },
      { nl: 'Koppelingen', en: 'Curriculum links' },
      { nl: 'Welke projecten in haar opleidingen zitten.', en: 'Which projects are in its programmes.' },
    ),
  ],
}
