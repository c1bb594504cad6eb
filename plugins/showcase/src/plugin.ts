import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { deepMergeSimple } from 'payload/shared'

import { extendPart, extendSource, withTimeFields } from './extendSource'
import { topFields } from './fields/topFields'
import { followSite } from './hooks/followPublished'
import type { CollectionSource, PartSource, ShowcaseOptions } from './options'
import { keepOptions } from './optionsOf'
import { panelWords } from './panelWords'
import type { ResolvedOptions } from './resolveOptions'
import { resolveOptions } from './resolveOptions'

const refuseUnknownPart = (config: Config, { collection }: CollectionSource, part: PartSource): void => {
  const place = `[showcase] source "${collection}", its parts "${part.collection}":`
  const fieldsOf = (name: string) => config.collections?.find(({ slug }) => slug === name)?.fields
  const fields = fieldsOf(part.collection)
  if (!fields) throw new Error(`${place} there is no such collection.`)
  if ((part.on === undefined) === (part.by === undefined))
    throw new Error(`${place} give either on, their field, or by, the field of the source.`)
  const [option, name, of, to] =
    part.on === undefined
      ? (['by', part.by ?? '', fieldsOf(collection) ?? [], part.collection] as const)
      : (['on', part.on, fields, collection] as const)
  const field = topFields(of).get(name)
  if (field?.type !== 'relationship' || field.relationTo !== to || field.localized === true)
    throw new Error(
      `${place} ${option} "${name}" must be a relationship field of it to "${to}" alone, the same in every language.`,
    )
}

const refuseUnknown = (config: Config, { sources, site }: ResolvedOptions): void => {
  const known = new Set((config.collections ?? []).map(({ slug }) => slug))
  for (const collection of sources.keys()) {
    if (!known.has(collection)) throw new Error(`[showcase] there is no collection "${collection}" to show.`)
  }
  for (const source of sources.values())
    for (const part of source.parts ?? []) refuseUnknownPart(config, source, part)
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
    const parts = new Set(
      [...resolved.sources.values()].flatMap((source) => (source.parts ?? []).map((part) => part.collection)),
    )
    const extend = (collection: CollectionConfig): CollectionConfig => {
      const [source, schema] = [resolved.sources.get(collection.slug), timed.get(collection.slug)]
      const whole = schema ? withTimeFields(collection, schema) : collection
      const shown = source ? extendSource(whole, source, resolved) : whole
      return parts.has(collection.slug) ? extendPart(shown) : shown
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
