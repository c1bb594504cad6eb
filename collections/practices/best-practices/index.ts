import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { drafts } from '../../../src/fields/publishing'
import { draftsOnly } from '../../../src/hooks/draftsOnly'
import { publishWholeFirst } from '../../../src/hooks/publishWholeFirst'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'
import { keepFourEyes } from './hooks/keepFourEyes'

/** What worked elsewhere: in this method a warning as much as an example. */
export const bestPractices: CollectionConfig = {
  slug: 'best-practices',
  labels: {
    plural: { nl: 'Goede voorbeelden', en: 'Best practices' },
    singular: { nl: 'Goed voorbeeld', en: 'Best practice' },
  },
  admin: {
    defaultColumns: ['title', 'owner', 'manualPresent', 'reviewState', '_status', 'updatedAt'],
    description: {
      nl: 'Wat elders werkte, met de omstandigheden, de tegenvallers en wie het heeft beoordeeld. Kijk ernaar met vier waarschuwingen in het hoofd.',
      en: 'What worked elsewhere, with the circumstances, the disappointments and who reviewed it. Look at it with four cautions in mind.',
    },
    group: adminGroups.practices,
    listSearchableFields: ['title', 'problem'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { manualPresent: true, slug: true, title: true },
  defaultSort: '-updatedAt',
  fields,
  hooks: {
    beforeChange: [requireDutch, keepFourEyes],
    beforeDelete: [refuseWhenUsed],
    beforeOperation: [draftsOnly('admin', 'process-manager', 'editor'), publishWholeFirst],
  },
  versions: drafts,
}
