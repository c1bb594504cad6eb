import type { CollectionConfig } from 'payload'

/** Puts an item of ours in the menu above the list of a collection; accounts have none. */
export const withListMenuItem =
  (path: string) =>
  (collection: CollectionConfig): CollectionConfig => {
    if (collection.auth) return collection
    const { admin = {} } = collection
    const item = { clientProps: { collection: collection.slug }, path }
    const listMenuItems = [...(admin.components?.listMenuItems ?? []), item]
    return { ...collection, admin: { ...admin, components: { ...admin.components, listMenuItems } } }
  }
