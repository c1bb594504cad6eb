import { dropTimestamps, refuseUnreadable } from '@streekwerk/payload-kit'
import { digests, withDigestChoice, withDigestTask } from '@streekwerk/payload-kit/reminders'
import type { CollectionConfig, Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { indicators } from './collections/indicators'
import { kpis } from './collections/kpis'
import { measurements } from './collections/measurements'
import { periods } from './collections/periods'
import { extendFiles } from './extendFiles'
import { extendPanel } from './extendPanel'
import { extendSubject } from './extendSubject'
import type { KpiTrackingOptions } from './options'
import { sendDigests } from './reminders/sendDigests'
import { requireSpan } from './requireSpan'
import { resolveOptions } from './resolveOptions'
import { DIGEST_CHOICE, slugs } from './slugs'
import { requireKept } from './tables/requireKept'
import { labels } from './words/labels'
import { tabWords } from './words/tabWords'

const sentDigests = () => digests({ group: labels.group, labels: labels.digests, slug: slugs.digests })

const added = [indicators, kpis, periods, measurements, sentDigests]

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
    admin: { ...collection.admin, hidden: true },
    endpoints: [],
    hooks: {},
  }
}

/**
 * Documents of one collection have KPIs: what is measured, against which baseline and targets, in which periods, by whom and approved by
 * whom. Run {@link kpiSql} after the migration that makes the tables.
 *
 * @example
 * plugins: [kpiTracking({ subject: 'branches', access: { read: isStaff, … } })]
 */
export const kpiTracking =
  (options: KpiTrackingOptions) =>
  (config: Config): Config => {
    const resolved = resolveOptions(options, config)
    const own = added.map((collection) => collection(resolved))
    const { isDisabled, reminders } = resolved
    // Part of the schema, also where the plugin is switched off.
    const collections = (config.collections ?? []).map((each) =>
      each.slug === resolved.users
        ? withDigestChoice(each, {
            ...labels.receivesDigest,
            isShown: reminders !== null,
            name: DIGEST_CHOICE,
          })
        : each,
    )
    const reminding = withDigestTask(
      config,
      reminders && {
        isDisabled,
        reminders,
        send: (payload, now) => sendDigests(resolved, payload, now),
        slug: slugs.digests,
      },
    )
    const extended = (each: CollectionConfig): CollectionConfig => {
      const kept = each.slug === resolved.files ? extendFiles(each) : each
      return each.slug === resolved.subject ? extendSubject(kept) : kept
    }
    if (isDisabled) return { ...reminding, collections: [...collections, ...own.map(asleep)] }
    return {
      ...reminding,
      admin: extendPanel(config, resolved),
      i18n: { ...config.i18n, translations: deepMergeSimple(tabWords, config.i18n?.translations ?? {}) },
      collections: [...collections.map(extended), ...own.map(guarded)],
      // The host may be one that migrates when it starts.
      onInit: async (payload) => {
        await config.onInit?.(payload)
        requireSpan(payload, resolved)
        await requireKept(payload)
      },
    }
  }
