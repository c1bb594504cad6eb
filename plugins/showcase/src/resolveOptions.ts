import type { CollectionSource, PreviewOptions, ShowcaseOptions, SiteSource } from './options'

/** The options as the plugin works with them: every default filled in. */
export type ResolvedOptions = {
  locales: readonly [string, ...string[]]
  sources: ReadonlyMap<string, CollectionSource>
  site: SiteSource | null
  preview: PreviewOptions | null
}

const refuse = (problem: string): never => {
  throw new Error(`[showcase] ${problem}`)
}

const PATH = /^(\/[a-z0-9-]+)+$/

const checkPreview = ({ path }: PreviewOptions, bases: ReadonlySet<string>): void => {
  if (!PATH.test(path))
    refuse(`preview: path "${path}" must look like /preview: lower case, no slash at the end.`)
  if (bases.has(path)) refuse(`preview: path "${path}" is used by a source.`)
}

const checkPath = (collection: string, locales: readonly string[], path: Record<string, string>): void => {
  for (const locale of locales) {
    const base = path[locale] ?? refuse(`source "${collection}" has no path for locale "${locale}".`)
    if (!PATH.test(base))
      refuse(
        `source "${collection}": path "${base}" must look like /recipes: lower case, no slash at the end.`,
      )
  }
}

/** Fills in what was left out, and refuses at boot what cannot work, naming the option. */
export const resolveOptions = ({ locales, sources, site, preview }: ShowcaseOptions): ResolvedOptions => {
  if (new Set(locales).size !== locales.length) refuse(`locales holds one twice: ${locales.join(', ')}.`)
  const byCollection = new Map(sources.map((source) => [source.collection, source]))
  if (byCollection.size !== sources.length) refuse('a collection stands in sources twice.')
  if (byCollection.has('site') && site)
    refuse('a collection "site" and the option site would share one name: leave one of them out.')
  for (const { collection, parts = [] } of sources) {
    if (new Set(parts.map((part) => part.collection)).size !== parts.length)
      refuse(`source "${collection}": a collection stands in its parts twice.`)
  }
  const bases = new Set<string>()
  for (const { collection, path } of sources) {
    if (!path) continue
    checkPath(collection, locales, path)
    for (const base of locales.map((locale) => path[locale] ?? '')) {
      if (bases.has(base)) refuse(`source "${collection}": path "${base}" is used twice.`)
      bases.add(base)
    }
  }
  if (preview) checkPreview(preview, bases)
  return { locales, sources: byCollection, site: site ?? null, preview: preview ?? null }
}
