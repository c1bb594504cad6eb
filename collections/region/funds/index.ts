import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'
import { refuseContradictions } from './hooks/refuseContradictions'

/** Funds and schemes that projects can apply to. */
export const funds: CollectionConfig = {
  slug: 'funds',
  labels: { plural: { nl: 'Fondsen', en: 'Funds' }, singular: { nl: 'Fonds', en: 'Fund' } },
  admin: {
    defaultColumns: ['name', 'provider', 'call.to', 'maxCents', 'lastCheckedOn', 'lapsedThemes'],
    description: {
      nl: 'Subsidies en fondsen waar een project kan aankloppen, met wanneer ze voor het laatst zijn nagekeken.',
      en: 'Grants and funds that a project can turn to, and when they were last checked.',
    },
    group: adminGroups.region,
    listSearchableFields: ['name', 'providerName'],
    useAsTitle: 'name',
  },
  access,
  defaultPopulate: { name: true, provider: true, providerName: true },
  fields,
  hooks: { beforeChange: [requireDutch, refuseContradictions], beforeDelete: [refuseWhenUsed] },
}
