import type { Site } from '../../site/site'
import type { FeedFormat } from './feedMachine'
import { feedFormats, feedMachine, feedPath } from './feedMachine'
import { listFormats } from './listFormats'
import { listMachine } from './listMachine'
import type { Machine } from './machine'
import { openApi } from './openApi'
import { openApiPath } from './openApiPath'
import {
  FIXED_SITEMAP_PATH,
  fixedSitemap,
  sectionSitemap,
  SITEMAP_PATH,
  sitemapIndex,
  sitemapPath,
} from './sitemap'

const addLists = (table: Map<string, Machine>, site: Site): void => {
  for (const section of site.sections)
    for (const locale of section.list ? site.locales : []) {
      const path = section.path[locale.code]
      if (!path) continue
      for (const [end, format] of Object.entries(listFormats))
        table.set(`${path}.${end}`, listMachine(format, section, locale, `${path}.${end}`))
    }
}

const addFeeds = (table: Map<string, Machine>, site: Site): void => {
  // The site itself has no date: without any news, it is as old as what serves it.
  const since = new Date().toISOString()
  for (const locale of site.news ? site.locales : [])
    for (const format of Object.keys(feedFormats) as FeedFormat[])
      table.set(feedPath(locale.home, format), feedMachine({ locale, since }, format))
}

/** Every path of its own at which programs read the public rows: site maps, each list in each language, and the feeds. */
export const machineTable = (site: Site): ReadonlyMap<string, Machine> => {
  const table = new Map<string, Machine>([
    [SITEMAP_PATH, sitemapIndex],
    [FIXED_SITEMAP_PATH, fixedSitemap],
  ])
  for (const section of site.sections) table.set(sitemapPath(section), sectionSitemap(section))
  addLists(table, site)
  addFeeds(table, site)
  const described = openApiPath(site)
  if (described !== null) table.set(described, openApi(described))
  return table
}
