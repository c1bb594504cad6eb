import type { Plugin } from 'payload'

import { withListMenuItem } from '../payload/listMenuItem'
import { exportEndpoint } from './exportEndpoint'

/** Lets whoever may read a collection export it: the address, and the items in the menu of each list of the panel. */
export const exportLists = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withListMenuItem('/src/admin/ExportItems#ExportItems')),
  endpoints: [...(config.endpoints ?? []), exportEndpoint],
})
