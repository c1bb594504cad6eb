import { dropTimestamps, refuseUnreadable } from '@streekwerk/payload-kit'
import { digests, withDigestChoice, withDigestTask } from '@streekwerk/payload-kit/reminders'
import type { CollectionConfig, Config, Payload } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { checklistItems } from './collections/checklistItems'
import { conditions } from './collections/conditions'
import { lifeCycleItems } from './collections/lifeCycleItems'
import { lifeCycles } from './collections/lifeCycles'
import { reviews } from './collections/reviews'
import { trails } from './collections/trails'
import { waivers } from './collections/waivers'
import { extendPanel } from './extendPanel'
import { extendSubject } from './extendSubject'
import type { PhaseChecklistsOptions } from './options'
import { sendDigests } from './reminders/sendDigests'
import { resolveOptions } from './resolveOptions'
import { DIGEST_CHOICE, slugs } from './slugs'
import { labels } from './words/labels'
import { tabWords } from './words/tabWords'

const sentDigests = () => digests({ group: labels.group, labels: labels.digests, slug: slugs.digests })

const added = [lifeCycles, lifeCycleItems, trails, checklistItems, waivers, reviews, conditions, sentDigests]

/** What comes from outside is well-formed before anything else looks at it. */
const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [refuseUnreadable(collection.fields), dropTimestamps] },
})

/** Switched off, what is kept stays readable and nothing else. */
const asleep = (collection: CollectionConfig): CollectionConfig => {
  const never = () => false
  return {
    ...collection,
    access: { ...collection.access, create: never, delete: never, update: never },
    admin: { ...collection.admin, components: {}, hidden: true },
    // None of its own: those by which Payload lets a collection be read stay.
    endpoints: [],
    hooks: {},
  }
}

/**
 * Documents of one collection go through the phases of a life cycle, each with a checklist and a gate at its end. Run
 * {@link phaseSql} after the migration that makes the tables.
 *
 * @example
 * plugins: [phaseChecklists({ subject: 'applications', access: { read: isStaff, … }, checks: { complete: { label, run } } })]
 */
export const phaseChecklists =
  (options: PhaseChecklistsOptions) =>
  (config: Config): Config => {
    const resolved = resolveOptions(options, config)
    const own = added.map((collection) => guarded(collection(resolved)))
    // Part of the schema, also where the plugin is switched off.
    const collections = (config.collections ?? []).map((each) =>
      each.slug === resolved.users
        ? withDigestChoice(each, {
            ...labels.receivesDigest,
            isShown: resolved.reminders !== null,
            name: DIGEST_CHOICE,
          })
        : each,
    )
    const { isDisabled, reminders } = resolved
    const job = reminders && {
      isDisabled,
      reminders,
      send: (payload: Payload, now: Date) => sendDigests(resolved, payload, now),
      slug: slugs.digests,
    }
    return {
      ...withDigestTask(config, job),
      ...(resolved.isDisabled ? {} : { admin: extendPanel(config, resolved) }),
      i18n: { ...config.i18n, translations: deepMergeSimple(tabWords, config.i18n?.translations ?? {}) },
      collections: resolved.isDisabled
        ? [...collections, ...own.map(asleep)]
        : [
            ...collections.map((each) => (each.slug === resolved.subject ? extendSubject(each) : each)),
            ...own,
          ],
    }
  }
