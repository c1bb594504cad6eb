import type { CollectionConfig } from 'payload'

import type { Words } from '../../../src/domain/locales/locales'
import { adminGroups } from '../../../src/fields/groups'
import { refuseMoveWhenUsed } from '../../../src/hooks/refuseMoveWhenUsed'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

const inUse: Words = {
  nl: 'Deze opleiding staat al in koppelingen of opdrachten van deze school. Maak voor de andere school een nieuwe opleiding.',
  en: 'This programme is in curriculum links or assignments of this school. Make a new programme for the other school.',
}

/** What schools teach. */
export const programmes: CollectionConfig = {
  slug: 'programmes',
  labels: {
    plural: { nl: 'Opleidingen', en: 'Programmes' },
    singular: { nl: 'Opleiding', en: 'Programme' },
  },
  admin: {
    defaultColumns: ['name', 'school', 'level', 'code', 'archived'],
    description: {
      nl: 'De opleidingen van scholen in de regio, waaraan vragen en projecten worden gekoppeld.',
      en: 'The programmes of schools in the region, to which questions and projects are tied.',
    },
    group: adminGroups.education,
    listSearchableFields: ['name', 'code'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { level: true, name: true, school: true },
  fields,
  hooks: {
    beforeChange: [requireDutch, refuseMoveWhenUsed('school', inUse)],
    beforeDelete: [refuseWhenUsed],
  },
}
