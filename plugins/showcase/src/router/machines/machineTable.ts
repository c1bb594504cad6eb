import type { Site } from '../../site/site'
import { listJson } from './listJson'
import type { Machine } from './machine'
import {
  FIXED_SITEMAP_PATH,
  fixedSitemap,
  sectionSitemap,
  SITEMAP_PATH,
  sitemapIndex,
  sitemapPath,
} from './sitemap'

/** Every path at which programs read the public rows: the site maps, and each list as JSON in each language. */
export const machineTable = (site: Site): ReadonlyMap<string, Machine> => {
  const table = new Map<string, Machine>([
    [SITEMAP_PATH, sitemapIndex],
    [FIXED_SITEMAP_PATH, fixedSitemap],
  ])
  for (const section of site.sections) {
    table.set(sitemapPath(section), sectionSitemap(section))
    for (const locale of section.list ? site.locales : []) {
      const path = section.path[locale.code]
      if (path) table.set(`${path}.json`, listJson(section, locale, `${path}.json`))
    }
  }
  return table
}
