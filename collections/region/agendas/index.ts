import type { CollectionConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { refuseWhenUsed } from '../../../src/hooks/refuseWhenUsed'
import { requireDutch } from '../../../src/hooks/requireDutch'
import { access } from './access'
import { fields } from './fields'

/** Versions of the regional agenda (Gebiedsagenda). */
export const agendas: CollectionConfig = {
  slug: 'agendas',
  labels: {
    plural: { nl: "Gebiedsagenda's", en: 'Regional agendas' },
    singular: { nl: 'Gebiedsagenda', en: 'Regional agenda' },
  },
  admin: {
    defaultColumns: ['title', 'validFrom', 'validTo', 'adoptedOn'],
    description: {
      nl: 'Elke versie van de agenda van de regio. Een nieuwe versie vervangt een oude niet: projecten blijven getoetst aan de versie van toen.',
      en: 'Each version of the agenda of the region. A new version does not overwrite an old one: projects stay tested on the version of their day.',
    },
    group: adminGroups.region,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  access,
  defaultPopulate: { title: true, validFrom: true, validTo: true },
  defaultSort: '-validFrom',
  fields,
  hooks: { beforeChange: [requireDutch], beforeDelete: [refuseWhenUsed] },
}
