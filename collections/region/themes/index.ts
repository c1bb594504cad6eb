import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseCycle } from '../../../src/hooks/refuseCycle'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'
import { keepAgenda } from './hooks/keepAgenda'

/** Themes and programme lines of the regional agenda. */
export const themes: CollectionConfig = {
  slug: 'themes',
  labels: { plural: { nl: "Thema's", en: 'Themes' }, singular: { nl: 'Thema', en: 'Theme' } },
  admin: {
    defaultColumns: ['title', 'agenda', 'parent'],
    description: {
      nl: "Thema's en programmalijnen van een versie van de gebiedsagenda; een project zegt bij elk thema waarom het erbij hoort.",
      en: 'Themes and programme lines of a version of the regional agenda; a project argues for each why it belongs there.',
    },
    group: adminGroups.region,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { agenda: true, slug: true, title: true },
  fields,
  hooks: {
    beforeChange: [requireDutch, refuseCycle, keepAgenda],
    beforeDelete: [refuseWhenUsed],
  },
}
