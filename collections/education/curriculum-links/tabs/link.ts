import type { Tab, TextField } from 'payload'
import { text } from 'payload/shared'

import { schoolYearFault } from '../../../../src/domain/education/schoolYears'
import { choices } from '../../../../src/domain/locales/choices'
import { inLanguage } from '../../../../src/domain/locales/inLanguage'
import { educationLevelWords } from '../../../../src/domain/region/educationLevels'
import { described } from '../../../../src/fields/described'
import { programmeField } from '../../../../src/fields/programmeField'
import { schoolField } from '../../../../src/fields/schoolField'

const schoolYear: TextField = {
  name: 'schoolYear',
  type: 'text',
  hasMany: false,
  hooks: {
    beforeValidate: [
      ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim() || null : value),
    ],
  },
  index: true,
  maxLength: 9,
  validate: (value: string | null | undefined, options) => {
    const standard = text(value, options)
    if (standard !== true || (value ?? '') === '') return standard
    const fault = schoolYearFault(value)
    return fault === undefined || inLanguage(fault, options.req.i18n?.language)
  },
}

/** What is tied to what, and when. */
export const link: Tab = {
  label: { nl: 'Koppeling', en: 'Link' },
  fields: [
    {
      type: 'row',
      fields: [
        schoolField({ nl: 'Wie de opleiding geeft.', en: 'Who teaches the programme.' }),
        programmeField({
          nl: 'Waar het project een plek in krijgt.',
          en: 'What the project gets a place in.',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        described(
          { name: 'project', type: 'relationship', index: true, relationTo: 'projects' },
          { nl: 'Project', en: 'Project' },
          { nl: 'Waar studenten aan meewerken.', en: 'What students work on.' },
        ),
        described(
          {
            name: 'question',
            type: 'relationship',
            filterOptions: ({ data }) => ({
              project: { equals: (data as { project?: string }).project },
            }),
            index: true,
            relationTo: 'questions',
          },
          { nl: 'Vraag', en: 'Question' },
          {
            nl: 'De deelvraag van dit project, als de koppeling daarover gaat.',
            en: 'The sub-question of this project, when the link is about one.',
          },
        ),
      ],
    },
    {
      type: 'row',
      fields: [
        described(
          { name: 'level', type: 'select', index: true, options: choices(educationLevelWords) },
          { nl: 'Niveau', en: 'Level' },
          { nl: 'Het niveau van de opleiding.', en: 'The level of the programme.' },
        ),
        described(
          schoolYear,
          { nl: 'Schooljaar', en: 'School year' },
          {
            nl: 'Geschreven als 2026-2027. Op 1 augustus verloopt de koppeling; u kopieert haar dan naar het nieuwe jaar.',
            en: 'Written as 2026-2027. On 1 August the link expires; you then copy it to the new year.',
          },
        ),
      ],
    },
  ],
}
