import type { GlobalConfig } from 'payload'

import { adminGroups } from '../../../src/fields/groups'
import { access } from './access'
import { fields } from './fields'

/** The cooperative's own site. */
export const site: GlobalConfig = {
  slug: 'site',
  label: { nl: 'Website', en: 'Website' },
  admin: {
    description: {
      nl: 'De naam van de coöperatie en de teksten van de vaste pagina’s.',
      en: 'The name of the cooperative and the texts of the fixed pages.',
    },
    group: adminGroups.system,
  },
  access,
  fields,
}
