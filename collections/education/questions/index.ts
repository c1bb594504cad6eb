import type { CollectionConfig } from 'payload'

import type { Words } from '../../../src/domain/locales/locales'
import { adminGroups } from '../../../src/fields/groups'
import { refuseCycle } from '../../../src/hooks/refuseCycle'
import { refuseMoveWhenUsed } from '../../../src/hooks/refuseMoveWhenUsed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'
import { keepTree } from './hooks/keepTree'

const inUse: Words = {
  nl: 'Onder deze vraag vallen al deelvragen, opdrachten of koppelingen van dit project. Maak voor het andere project een nieuwe vraag.',
  en: 'This question has sub-questions, assignments or curriculum links of this project. Make a new question for the other project.',
}

/** Research questions of projects, divided until a school can take one up. */
export const questions: CollectionConfig = {
  slug: 'questions',
  labels: {
    plural: { nl: 'Vragen', en: 'Questions' },
    singular: { nl: 'Vraag', en: 'Question' },
  },
  admin: {
    defaultColumns: ['text', 'project', 'level', 'state', 'workloadHours'],
    description: {
      nl: 'De vraag van een project, opgedeeld in deelvragen die een opleiding kan oppakken.',
      en: 'The question of a project, divided into sub-questions that a programme can take up.',
    },
    group: adminGroups.education,
    listSearchableFields: ['text', 'deliverable'],
    useAsTitle: 'text',
  },
  access,
  defaultPopulate: { level: true, project: true, state: true, text: true },
  defaultSort: '-createdAt',
  fields,
  hooks: {
    beforeChange: [requireDutch, refuseMoveWhenUsed('project', inUse), refuseCycle, keepTree],
    beforeDelete: [refuseWhenUsed],
  },
}
