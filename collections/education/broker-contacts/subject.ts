import type { Field, TextField } from 'payload'

import type { Words } from '../../../src/domain/locales/locales'
import { described } from '../../../src/fields/described'

const onlyNew = (data: { createdAt?: unknown }): boolean => data.createdAt === undefined

/** Chosen once, when the entry is made, and kept as words: a log refers to nothing that can go. */
export const pickers: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'school',
          type: 'relationship',
          admin: { condition: onlyNew },
          filterOptions: { kinds: { in: ['education'] } },
          relationTo: 'partners',
          virtual: true,
        },
        { nl: 'School', en: 'School' },
        { nl: 'Met welke school, als die er al is.', en: 'With which school, if there is one yet.' },
      ),
      described(
        {
          name: 'project',
          type: 'relationship',
          admin: { condition: onlyNew },
          relationTo: 'projects',
          virtual: true,
        },
        { nl: 'Project', en: 'Project' },
        { nl: 'Waar het over ging.', en: 'What it was about.' },
      ),
    ],
  },
]

const copiedText = (name: string, label: Words, help: Words, hidden = false): TextField =>
  described(
    {
      name,
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: {
        condition: (data: { createdAt?: unknown }) => !onlyNew(data),
        hidden,
        readOnly: true,
      },
      index: true,
      maxLength: 500,
    },
    label,
    help,
  )

/** What was true when the entry was made; set by the program. */
export const copied: Field[] = [
  copiedText(
    'title',
    { nl: 'Titel', en: 'Title' },
    { nl: 'School en project, zoals zij toen heetten.', en: 'School and project, as they were called then.' },
    true,
  ),
  copiedText(
    'schoolName',
    { nl: 'School', en: 'School' },
    { nl: 'Zoals de school toen heette.', en: 'As the school was called then.' },
  ),
  copiedText(
    'schoolId',
    { nl: 'Id van de school', en: 'Id of the school' },
    { nl: 'Om de school terug te vinden.', en: 'To find the school again.' },
    true,
  ),
  copiedText(
    'projectTitle',
    { nl: 'Project', en: 'Project' },
    { nl: 'Zoals het project toen heette.', en: 'As the project was called then.' },
  ),
  copiedText(
    'projectId',
    { nl: 'Id van het project', en: 'Id of the project' },
    { nl: 'Om het project terug te vinden.', en: 'To find the project again.' },
    true,
  ),
  copiedText(
    'byName',
    { nl: 'Vastgelegd door', en: 'Recorded by' },
    { nl: 'Wie dit opschreef.', en: 'Who wrote this down.' },
  ),
  copiedText(
    'byId',
    { nl: 'Id van wie vastlegde', en: 'Id of the recorder' },
    { nl: 'Het account van wie dit opschreef.', en: 'The account of who wrote this down.' },
    true,
  ),
]
