import { conflict } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook, CollectionConfig, EditConfigWithoutRoot } from 'payload'

import { findTrail } from './read/findTrail'
import { refusals } from './words/refusals'

/** What has gone through phases has a history, which is only ever added to. */
const keepStarted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await findTrail(req, String(id))) throw conflict(req, refusals.hasHistory)
}

const phasesView: EditConfigWithoutRoot = {
  phases: {
    Component: '@streekwerk/payload-phase-checklists/rsc#SubjectPhases',
    path: '/phases',
    tab: { href: '/phases', label: ({ t }) => t('phaseChecklists:phases'), order: 140 },
  },
}

// A collection whose whole view is its host's own has no tabs to add one to.
const withPhases = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const { edit, ...views } = admin?.components?.views ?? {}
  if (edit?.root) return admin
  const own = edit
  return {
    ...admin,
    components: { ...admin?.components, views: { ...views, edit: { ...phasesView, ...own } } },
  }
}

/** What the plugin adds to the collection whose documents go through phases. */
export const extendSubject = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: withPhases(collection.admin),
  hooks: { ...collection.hooks, beforeDelete: [...(collection.hooks?.beforeDelete ?? []), keepStarted] },
})
