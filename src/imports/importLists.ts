import type { Plugin } from 'payload'

import { withListMenuItem } from '../payload/listMenuItem'
import { importEndpoint } from './importEndpoint'

/** Lets whoever may write in a collection import a list into it: the address, and the item in the menu of each list of the panel. */
export const importLists = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withListMenuItem('/src/admin/ImportItem#ImportItem')),
  endpoints: [...(config.endpoints ?? []), importEndpoint],
})
