import type { CollectionConfig, EditConfigWithoutRoot } from 'payload'

import { TIME_FIELDS } from './domain/times'
import { outlookOf } from './endpoints/outlook'
import { timeFields } from './fields/timeFields'
import { topFields } from './fields/topFields'
import { followPart, followPartDelete, notePart, notePartDelete } from './hooks/followParts'
import { followChange, followDelete } from './hooks/followPublished'
import type { CollectionSource } from './options'
import { previewAddress } from './preview/previewAddress'
import type { ResolvedOptions } from './resolveOptions'

/** Gives a timed source its three moments, also where the plugin is switched off: they are part of the schema. */
export const withTimeFields = (collection: CollectionConfig, source: CollectionSource): CollectionConfig => {
  if (source.isTimed !== true) return collection
  const taken = [...topFields(collection.fields).keys()].find((name) =>
    Object.values<string>(TIME_FIELDS).includes(name),
  )
  if (taken !== undefined)
    throw new Error(
      `[showcase] source "${collection.slug}" has a field "${taken}" of its own: rename it, or leave isTimed out.`,
    )
  return { ...collection, fields: [...collection.fields, ...timeFields()] }
}

const withPreview = ({ admin, slug }: CollectionConfig): CollectionConfig['admin'] => ({
  livePreview: { url: ({ data, req }) => previewAddress(req, slug, data.id) },
  preview: ({ id }, { req }) => previewAddress(req, slug, id),
  ...admin,
})

const outlookView: EditConfigWithoutRoot = {
  showcase: {
    Component: '@streekwerk/payload-showcase/rsc#Outlook',
    path: '/public',
    tab: { href: '/public', label: ({ t }) => t('showcase:outlook'), order: 150 },
  },
}

// A collection whose whole view is its host's own has no tabs to add one to.
const withOutlook = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const { edit, ...views } = admin?.components?.views ?? {}
  if (edit?.root) return admin
  const own = edit
  return {
    ...admin,
    components: { ...admin?.components, views: { ...views, edit: { ...outlookView, ...own } } },
  }
}

/** What the plugin adds to a collection that is a source: hooks that follow it, what its editors see, and where that is asked. */
export const extendSource = (
  collection: CollectionConfig,
  source: CollectionSource,
  { preview }: Pick<ResolvedOptions, 'preview'>,
): CollectionConfig => {
  const { endpoints, hooks } = collection
  const admin = preview && source.path ? withPreview(collection) : collection.admin
  return {
    ...collection,
    admin: source.outlook === false ? admin : withOutlook(admin),
    ...(endpoints === false ? {} : { endpoints: [...(endpoints ?? []), outlookOf(collection.slug)] }),
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), followChange],
      afterDelete: [...(hooks?.afterDelete ?? []), followDelete],
    },
  }
}

/** What the plugin adds to a collection whose documents belong to those of sources: hooks that follow both. */
export const extendPart = ({ hooks, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...hooks,
    beforeChange: [...(hooks?.beforeChange ?? []), notePart],
    beforeDelete: [...(hooks?.beforeDelete ?? []), notePartDelete],
    afterChange: [...(hooks?.afterChange ?? []), followPart],
    afterDelete: [...(hooks?.afterDelete ?? []), followPartDelete],
  },
})
