import { dropTimestamps, refuseUnreadable } from '@streekwerk/payload-kit'
import type { CollectionConfig, Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { indicators } from './collections/indicators'
import { kpis } from './collections/kpis'
import { measurements } from './collections/measurements'
import { periods } from './collections/periods'
import { extendFiles } from './extendFiles'
import { extendSubject } from './extendSubject'
import type { KpiTrackingOptions } from './options'
import { resolveOptions } from './resolveOptions'
import { requireKept } from './tables/requireKept'
import { tabWords } from './words/tabWords'

const added = [indicators, kpis, periods, measurements]

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
    const { collections = [], onInit } = config
    const extended = (each: CollectionConfig): CollectionConfig => {
      const kept = each.slug === resolved.files ? extendFiles(each) : each
      return each.slug === resolved.subject ? extendSubject(kept) : kept
    }
    if (resolved.isDisabled) return { ...config, collections: [...collections, ...own.map(asleep)] }
    return {
      ...config,
      i18n: { ...config.i18n, translations: deepMergeSimple(tabWords, config.i18n?.translations ?? {}) },
      collections: [...collections.map(extended), ...own.map(guarded)],
      // The host may be one that migrates when it starts.
      onInit: async (payload) => {
        await onInit?.(payload)
        await requireKept(payload)
      },
    }
  }
