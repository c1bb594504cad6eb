import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { extendSource, withTimeFields } from './extendSource'
import { followSite } from './hooks/followPublished'
import type { ShowcaseOptions } from './options'
import { keepOptions } from './optionsOf'
import { panelWords } from './panelWords'
import type { ResolvedOptions } from './resolveOptions'
import { resolveOptions } from './resolveOptions'

const refuseUnknown = (config: Config, { sources, site }: ResolvedOptions): void => {
  const known = new Set((config.collections ?? []).map(({ slug }) => slug))
  for (const collection of sources.keys()) {
    if (!known.has(collection)) throw new Error(`[showcase] there is no collection "${collection}" to show.`)
  }
  if (site && !(config.globals ?? []).some(({ slug }) => slug === site.global))
    throw new Error(`[showcase] there is no global "${site.global}" to show.`)
}

/**
 * The public layer's writing half: from every change of a source collection the public rows follow, in the same
 * transaction. Give the adapter {@link showcaseTables} beside it; reading and rendering is `showcaseRouter`.
 *
 * @example
 * plugins: [showcase({ locales: ['nl', 'en'], sources: [{ collection: 'recipes', path: { nl: '/recepten', en: '/en/recipes' }, project: publicRecipe }] })]
 */
export const showcase =
  (options: ShowcaseOptions) =>
  (config: Config): Config => {
    const resolved = resolveOptions(options.disabled ? { locales: options.locales, sources: [] } : options)
    refuseUnknown(config, resolved)
    const timed = new Map(options.sources.map((source) => [source.collection, source]))
    const extend = (collection: CollectionConfig): CollectionConfig => {
      const [source, schema] = [resolved.sources.get(collection.slug), timed.get(collection.slug)]
      const whole = schema ? withTimeFields(collection, schema) : collection
      return source ? extendSource(whole, source, resolved) : whole
    }
    const followGlobal = (global: GlobalConfig): GlobalConfig =>
      global.slug === resolved.site?.global
        ? {
            ...global,
            hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), followSite] },
          }
        : global
    return {
      ...config,
      custom: { ...config.custom, ...keepOptions(resolved) },
      i18n: { ...config.i18n, translations: deepMergeSimple(panelWords, config.i18n?.translations ?? {}) },
      ...(config.collections ? { collections: config.collections.map(extend) } : {}),
      ...(config.globals ? { globals: config.globals.map(followGlobal) } : {}),
    }
  }
