import type { CollectionConfig, Plugin } from 'payload'

import { exportEndpoint } from './exportEndpoint'

const withMenuItem = (collection: CollectionConfig): CollectionConfig => {
  if (collection.auth) return collection
  const { admin = {} } = collection
  const item = { clientProps: { collection: collection.slug }, path: '/src/admin/ExportItems#ExportItems' }
  const listMenuItems = [...(admin.components?.listMenuItems ?? []), item]
  return { ...collection, admin: { ...admin, components: { ...admin.components, listMenuItems } } }
}

/** Lets whoever may read a collection export it: the address, and the items in the menu of each list of the panel. */
export const exportLists = (): Plugin => (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withMenuItem),
  endpoints: [...(config.endpoints ?? []), exportEndpoint],
})
