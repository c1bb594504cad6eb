import type { Field, Where } from 'payload'

import { described } from '../../../src/fields/described'
import { joinField } from '../../../src/fields/joinField'

/** Where a question stands in the tree of its project. */
export const place: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        { name: 'project', type: 'relationship', index: true, relationTo: 'projects', required: true },
        { nl: 'Project', en: 'Project' },
        { nl: 'Waar de vraag uit komt.', en: 'What the question comes from.' },
      ),
      described(
        {
          name: 'parent',
          type: 'relationship',
          filterOptions: ({ data, id }): Where => {
            const same: Where = { project: { equals: (data as { project?: string }).project } }
            return id === undefined ? same : { and: [same, { id: { not_equals: id } }] }
          },
          index: true,
          relationTo: 'questions',
        },
        { nl: 'Hoofdvraag', en: 'Main question' },
        {
          nl: 'Alleen voor een deelvraag: de vraag erboven, van hetzelfde project.',
          en: 'For a sub-question only: the question above it, of the same project.',
        },
      ),
    ],
  },
]

/** What hangs on a question. */
export const related: Field[] = [
  joinField(
    {
      name: 'subQuestions',
      columns: ['text', 'level', 'state'],
      collection: 'questions',
      on: 'parent',
    },
    { nl: 'Deelvragen', en: 'Sub-questions' },
    {
      nl: 'In welke vragen deze is opgedeeld, over scholen en niveaus.',
      en: 'Which questions this one is divided into, over schools and levels.',
    },
  ),
  joinField(
    {
      name: 'assignments',
      columns: ['school', 'programme', 'group', 'state'],
      collection: 'assignments',
      on: 'question',
    },
    { nl: 'Opdrachten', en: 'Assignments' },
    { nl: 'Welke school deze vraag oppakt.', en: 'Which school takes this question up.' },
  ),
]
