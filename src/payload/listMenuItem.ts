import type { CollectionConfig } from 'payload'

import { hasRowsInRows } from './rowsInRows'

/** Puts an item of ours in the menu above the list of a collection; accounts have none, and neither has what no table could tell. */
export const withListMenuItem =
  (path: string) =>
  (collection: CollectionConfig): CollectionConfig => {
    if (collection.auth || hasRowsInRows(collection.fields)) return collection
    const { admin = {} } = collection
    const item = { clientProps: { collection: collection.slug }, path }
    const listMenuItems = [...(admin.components?.listMenuItems ?? []), item]
    return { ...collection, admin: { ...admin, components: { ...admin.components, listMenuItems } } }
  }
