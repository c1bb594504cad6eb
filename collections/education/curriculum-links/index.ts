import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { drafts } from '../../../src/fields/publishing'
import { publishWholeFirst } from '../../../src/hooks/publishWholeFirst'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { access } from './access'
import { renew } from './endpoints/renew'
import { fields } from './fields'
import { keepInStep } from './hooks/keepInStep'
import { keepPublished } from './hooks/keepPublished'
import { nameLink } from './hooks/nameLink'
import { recordReview } from './hooks/recordReview'
import { refuseIncomplete } from './hooks/refuseIncomplete'

/** How projects are tied to what schools teach. */
export const curriculumLinks: CollectionConfig = {
  slug: 'curriculum-links',
  labels: {
    plural: { nl: 'Koppelingen', en: 'Curriculum links' },
    singular: { nl: 'Koppeling', en: 'Curriculum link' },
  },
  admin: {
    defaultColumns: ['title', 'school', 'schoolYear', 'state', 'updatedAt'],
    description: {
      nl: 'Hoe een project een plek heeft in een opleiding: leeruitkomsten, studielast en schooljaar. De school maakt ze, de procesmanager kijkt ze na.',
      en: 'How a project has its place in a programme: outcomes, study load and school year. The school makes them, the process manager reviews them.',
    },
    group: adminGroups.education,
    listSearchableFields: ['title', 'description'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { schoolYear: true, slug: true, state: true, title: true },
  defaultSort: '-updatedAt',
  endpoints: [renew],
  fields,
  hooks: {
    beforeChange: [recordReview, refuseIncomplete, nameLink],
    beforeDelete: [keepPublished, refuseWhenUsed],
    beforeOperation: [keepInStep, publishWholeFirst],
  },
  versions: drafts,
}
