import { named, nobody, stated } from '@streekwerk/payload-kit'
import type { CollectionConfig } from 'payload'

import { trailStates } from '../domain/trail/trail'
import { askDecisionEndpoint } from '../endpoints/askDecision'
import { assignItemsEndpoint } from '../endpoints/assignItems'
import { mine } from '../endpoints/mine'
import { moveTrailEndpoint } from '../endpoints/moveTrail'
import { overview } from '../endpoints/overview'
import { reviewGateEndpoint } from '../endpoints/reviewGate'
import { startTrail } from '../endpoints/startTrail'
import { subjectPhases } from '../endpoints/subjectPhases'
import { waiting } from '../endpoints/waiting'
import type { ResolvedOptions } from '../resolveOptions'
import { slugs } from '../slugs'
import { labels } from '../words/labels'

/**
 * The way of a subject through its phases: a document of its own, so that no edit, draft, restored version or import of the
 * subject touches it. Nobody writes it but the steps of this plugin.
 */
export const trails = (options: ResolvedOptions): CollectionConfig => ({
  slug: slugs.trails,
  labels: labels.trails,
  access: stated({ create: nobody, delete: nobody, read: options.access.read, update: nobody }),
  admin: { defaultColumns: ['subject', 'phase', 'state'], group: labels.group, hidden: true },
  // What reads over all subjects is asked without options, also by the host, and finds them here; the panel is not told.
  custom: { phaseChecklists: options },
  endpoints: [
    startTrail,
    subjectPhases,
    reviewGateEndpoint,
    moveTrailEndpoint,
    assignItemsEndpoint,
    askDecisionEndpoint,
    mine,
    waiting,
    overview,
  ].map((endpoint) => endpoint(options)),
  fields: [
    {
      name: 'subject',
      type: 'relationship',
      label: labels.subject,
      relationTo: named(options.subject),
      required: true,
      unique: true,
    },
    {
      name: 'lifeCycle',
      type: 'relationship',
      label: labels.lifeCycle,
      index: true,
      relationTo: named(slugs.lifeCycles),
      required: true,
    },
    { name: 'phase', type: 'text', label: labels.phase, index: true, required: true },
    {
      name: 'state',
      type: 'select',
      label: labels.trailState,
      index: true,
      options: trailStates.map((value) => ({ label: labels.trailStates[value], value })),
      required: true,
    },
    // Days and phases of history: always read and written as a whole.
    { name: 'visits', type: 'json', label: labels.visits, required: true },
    { name: 'reviews', type: 'number', label: labels.reviewCount, defaultValue: 0, required: true },
    // That a decision is asked for lives until the next review, whatever that decides.
    { name: 'askedAt', type: 'date', label: labels.askedAt, index: true },
    { name: 'askedBy', type: 'relationship', label: labels.askedBy, relationTo: named(options.users) },
  ],
})
