import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { followChange, followDelete, followSite } from './hooks/followPublished'
import type { ShowcaseOptions } from './options'
import { keepOptions } from './optionsOf'
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
    const follow = (collection: CollectionConfig): CollectionConfig =>
      resolved.sources.has(collection.slug)
        ? {
            ...collection,
            hooks: {
              ...collection.hooks,
              afterChange: [...(collection.hooks?.afterChange ?? []), followChange],
              afterDelete: [...(collection.hooks?.afterDelete ?? []), followDelete],
            },
          }
        : collection
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
      ...(config.collections ? { collections: config.collections.map(follow) } : {}),
      ...(config.globals ? { globals: config.globals.map(followGlobal) } : {}),
    }
  }
