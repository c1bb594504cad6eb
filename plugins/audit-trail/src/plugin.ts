import type { Config } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { startSealer } from './chain/startSealer'
import { extendPanel } from './extendPanel'
import { extendCollection, extendGlobal } from './extendSubjects'
import type { AuditTrailOptions } from './options'
import { OPTIONS_KEY } from './read/optionsOf'
import { watchWrites } from './record/watchWrites'
import { resolveOptions } from './resolveOptions'
import { requireKept } from './tables/requireKept'
import { tabWords } from './words/tabWords'

/**
 * Records who changed what, in the transaction of the change, in a chain that shows whether anybody tampered with it. It stands after the
 * plugins whose collections it records. Run {@link auditSql} in a migration first.
 *
 * @example
 * plugins: [auditTrail({ access: { read: isStaff }, collections: ['letters'] })]
 */
export const auditTrail =
  (options: AuditTrailOptions) =>
  (config: Config): Config => {
    const resolved = resolveOptions(options, config)
    const { collections, globals, isDisabled, sealEvery } = resolved
    if (isDisabled) return config
    return {
      ...config,
      admin: extendPanel(config),
      collections: (config.collections ?? []).map((each) =>
        collections.has(each.slug) ? extendCollection(each, resolved) : each,
      ),
      custom: { ...config.custom, [OPTIONS_KEY]: resolved },
      db: watchWrites(config.db, resolved),
      globals: (config.globals ?? []).map((each) => (globals.has(each.slug) ? extendGlobal(each) : each)),
      i18n: { ...config.i18n, translations: deepMergeSimple(tabWords, config.i18n?.translations ?? {}) },
      // The host may be one that migrates when it starts.
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await requireKept(payload, collections)
        if (sealEvery !== null) startSealer(payload, { every: sealEvery })
      },
    }
  }
