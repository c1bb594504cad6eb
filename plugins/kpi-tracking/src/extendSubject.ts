import { conflict } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionConfig, EditConfigWithoutRoot } from 'payload'

import { lockSubject } from './act/locks'
import { countLike } from './read/readKpi'
import { slugs } from './slugs'
import { refusals } from './words/refusals'

/** What KPIs are of is not deleted: they would be of nothing. */
const keepSubject: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockSubject(req, id)
  if ((await countLike(req, slugs.kpis, { subjects: { equals: id } })) > 0)
    throw conflict(req, refusals.hasKpis)
}

const kpisView: EditConfigWithoutRoot = {
  kpis: {
    Component: '@streekwerk/payload-kpi-tracking/rsc#SubjectKpis',
    path: '/kpis',
    tab: { href: '/kpis', label: ({ t }) => t('kpiTracking:kpis'), order: 150 },
  },
}

// A collection whose whole view is its host's own has no tabs to add one to.
const withKpis = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const { edit, ...views } = admin?.components?.views ?? {}
  if (edit?.root) return admin
  const own = edit
  return {
    ...admin,
    components: { ...admin?.components, views: { ...views, edit: { ...kpisView, ...own } } },
  }
}

/** What the plugin adds to the collection whose documents have KPIs. */
export const extendSubject = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: withKpis(collection.admin),
  hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepSubject] },
})
